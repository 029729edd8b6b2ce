package org.monographfhir.r5;

import java.util.Locale;
import org.hl7.fhir.r5.model.DocumentReference.DocumentReferenceStatus;
import org.hl7.fhir.r5.model.Enumerations.CompositionStatus;
import org.hl7.fhir.r5.model.MedicationKnowledge.MedicationKnowledgeStatusCodes;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.DrugApproval;

/**
 * What the front matter's {@code status} means for the status elements. A word that nobody knows
 * counts as active.
 */
enum PublicationStatus {
  ACTIVE(
      MedicationKnowledgeStatusCodes.ACTIVE,
      DocumentReferenceStatus.CURRENT,
      CompositionStatus.FINAL,
      DefinitionStatus.ACTIVE),
  RETIRED(
      MedicationKnowledgeStatusCodes.INACTIVE,
      DocumentReferenceStatus.SUPERSEDED,
      CompositionStatus.FINAL,
      DefinitionStatus.RETIRED),
  DRAFT(
      MedicationKnowledgeStatusCodes.INACTIVE,
      DocumentReferenceStatus.CURRENT,
      CompositionStatus.PRELIMINARY,
      DefinitionStatus.DRAFT),
  ERROR(
      MedicationKnowledgeStatusCodes.ENTEREDINERROR,
      DocumentReferenceStatus.ENTEREDINERROR,
      CompositionStatus.ENTEREDINERROR,
      DefinitionStatus.UNKNOWN);

  /** MedicationKnowledge.status. */
  final MedicationKnowledgeStatusCodes knowledge;

  /** DocumentReference.status. */
  final DocumentReferenceStatus reference;

  /** DocumentReference.docStatus. */
  final CompositionStatus document;

  /** Status of what is defined: MedicinalProductDefinition, ClinicalUseDefinition. */
  final DefinitionStatus definition;

  PublicationStatus(
      MedicationKnowledgeStatusCodes knowledge,
      DocumentReferenceStatus reference,
      CompositionStatus document,
      DefinitionStatus definition) {
    this.knowledge = knowledge;
    this.reference = reference;
    this.document = document;
    this.definition = definition;
  }

  /** Of a page. */
  static PublicationStatus of(PageContext page) {
    String word = page.monograph().frontMatter().status().orElse("");
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "inactive", "archived", "retired", "deprecated", "superseded" -> RETIRED;
      case "draft" -> DRAFT;
      case "error", "entered-in-error", "withdrawn", "withdrawn-content" -> ERROR;
      default -> ACTIVE;
    };
  }

  /** Of the drug of a page: what is no longer available is not active, whatever the page is. */
  static PublicationStatus ofDrug(PageContext page) {
    PublicationStatus published = of(page);
    boolean discontinued = page.monograph().approval().status() == DrugApproval.Status.DISCONTINUED;
    return published == ACTIVE && discontinued ? RETIRED : published;
  }
}
