package org.monographfhir.r5;

import org.hl7.fhir.r5.model.CodeableConcept;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.PublicationStatus;
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

  /** Of what is defined by a page: MedicinalProductDefinition, ClinicalUseDefinition. */
  static DefinitionStatus ofDrug(PageContext page) {
    return switch (PublicationStatus.ofDrug(page)) {
      case ACTIVE -> ACTIVE;
      case RETIRED -> RETIRED;
      case DRAFT -> DRAFT;
      case ERROR -> UNKNOWN;
    };
  }

  CodeableConcept concept() {
    return Concepts.of(Coding.of("http://hl7.org/fhir/publication-status", code, display));
  }
}
