package org.monographfhir.r5;

import org.hl7.fhir.r5.model.CodeableConcept;
import org.monographfhir.terminology.Coding;

/** The codes of <a href="http://hl7.org/fhir/R5/codesystem-publication-status.html">these</a>. */
enum DefinitionStatus {
  DRAFT("draft", "Draft"),
  ACTIVE("active", "Active"),
  RETIRED("retired", "Retired"),
  UNKNOWN("unknown", "Unknown");

  private final String code;
  private final String display;

  DefinitionStatus(String code, String display) {
    this.code = code;
    this.display = display;
  }

  CodeableConcept concept() {
    return Concepts.of(Coding.of("http://hl7.org/fhir/publication-status", code, display));
  }
}
