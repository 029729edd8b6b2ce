package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.monographfhir.fhir.DocumentCategory;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.CodedValue;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * <a href="http://hl7.org/fhir/R4/datatypes.html#CodeableConcept">CodeableConcept</a> and Coding.
 */
final class Concepts {

  private Concepts() {}

  /** A code of one of our code systems. */
  static Coding own(String codeSystem, CodedValue value) {
    return Coding.of(Canonical.codeSystem(codeSystem), value.code(), value.display());
  }

  static org.hl7.fhir.r4.model.Coding coding(Coding coding) {
    return new org.hl7.fhir.r4.model.Coding()
        .setSystem(coding.system())
        .setCode(coding.code())
        .setDisplay(coding.display().orElse(null));
  }

  /** With exactly one coding, as an element with a binding has it. */
  static CodeableConcept of(Coding coding) {
    return new CodeableConcept().addCoding(coding(coding));
  }

  static CodeableConcept of(DocumentCategory category) {
    return of(category.coding()).setText(category.words().orElse(null));
  }

  static CodeableConcept text(String words) {
    return new CodeableConcept().setText(FhirString.of(words));
  }
}
