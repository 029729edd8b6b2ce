package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What the status of a resource says when it left the corpus.
 *
 * @param code the word of FHIR
 * @param coded whether the status is a concept
 */
record Retirement(String code, boolean coded) {

  /** Of a type; nothing for what others may use too. */
  static Optional<Retirement> of(String type) {
    return switch (type) {
      case "MedicationKnowledge" -> Optional.of(new Retirement("inactive", false));
      case "DocumentReference" -> Optional.of(new Retirement("superseded", false));
      case "ClinicalUseDefinition", "MedicinalProductDefinition", "RegulatedAuthorization" ->
          Optional.of(new Retirement("retired", true));
      default -> Optional.empty();
    };
  }

  void writeInto(ObjectNode resource) {
    if (!coded) {
      resource.put("status", code);
      return;
    }
    ObjectNode status = resource.putObject("status");
    status
        .putArray("coding")
        .addObject()
        .put("system", "http://hl7.org/fhir/publication-status")
        .put("code", code)
        .put("display", "Retired");
  }
}
