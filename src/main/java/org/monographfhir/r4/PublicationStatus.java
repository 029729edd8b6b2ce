package org.monographfhir.r4;

import java.util.Locale;
import java.util.Optional;
import org.hl7.fhir.r4.model.DocumentReference.ReferredDocumentStatus;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.MedicationKnowledge.MedicationKnowledgeStatus;

/**
 * What the front matter's {@code status} means for the three status elements, all of them with
 * required bindings. A word that nobody knows counts as active.
 */
enum PublicationStatus {
  ACTIVE(
      MedicationKnowledgeStatus.ACTIVE,
      DocumentReferenceStatus.CURRENT,
      ReferredDocumentStatus.FINAL),
  RETIRED(
      MedicationKnowledgeStatus.INACTIVE,
      DocumentReferenceStatus.SUPERSEDED,
      ReferredDocumentStatus.FINAL),
  DRAFT(
      MedicationKnowledgeStatus.INACTIVE,
      DocumentReferenceStatus.CURRENT,
      ReferredDocumentStatus.PRELIMINARY),
  ERROR(
      MedicationKnowledgeStatus.ENTEREDINERROR,
      DocumentReferenceStatus.ENTEREDINERROR,
      ReferredDocumentStatus.ENTEREDINERROR);

  /** MedicationKnowledge.status. */
  final MedicationKnowledgeStatus knowledge;

  /** DocumentReference.status. */
  final DocumentReferenceStatus reference;

  /** DocumentReference.docStatus. */
  final ReferredDocumentStatus document;

  PublicationStatus(
      MedicationKnowledgeStatus knowledge,
      DocumentReferenceStatus reference,
      ReferredDocumentStatus document) {
    this.knowledge = knowledge;
    this.reference = reference;
    this.document = document;
  }

  static PublicationStatus of(Optional<String> word) {
    return switch (word.orElse("").strip().toLowerCase(Locale.ROOT)) {
      case "inactive", "archived", "retired", "deprecated", "superseded" -> RETIRED;
      case "draft" -> DRAFT;
      case "error", "entered-in-error", "withdrawn", "withdrawn-content" -> ERROR;
      default -> ACTIVE;
    };
  }
}
