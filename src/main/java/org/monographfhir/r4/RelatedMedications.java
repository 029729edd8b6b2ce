package org.monographfhir.r4;

import java.util.Optional;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationKnowledge.MedicationKnowledgeRelatedMedicationKnowledgeComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.RelatedMedication;
import org.monographfhir.monograph.Term;
import org.monographfhir.terminology.Canonical;

/**
 * MedicationKnowledge.relatedMedicationKnowledge. The references are <a
 * href="http://hl7.org/fhir/R4/references.html#logical">logical</a>, so that it does not matter
 * which pages are loaded, and in which order.
 */
final class RelatedMedications {

  private final TermConcepts concepts;

  RelatedMedications(TermConcepts concepts) {
    this.concepts = concepts;
  }

  MedicationKnowledgeRelatedMedicationKnowledgeComponent of(RelatedMedication related) {
    Reference reference = new Reference().setDisplay(related.name());
    related
        .slug()
        .ifPresent(
            value -> {
              reference.setType("MedicationKnowledge");
              reference
                  .getIdentifier()
                  .setSystem(Canonical.sid("nci-drug-monograph"))
                  .setValue(value);
            });
    var component = new MedicationKnowledgeRelatedMedicationKnowledgeComponent();
    component.setType(Concepts.of(related.type())).addReference(reference);
    CodeableConcept code = code(related);
    if (code.hasCoding()) {
      component.addExtension(Canonical.structure("drug-code"), code);
    }
    text(component, "letter", related.letter());
    text(component, "also-called", related.alsoCalled());
    return component;
  }

  /** Extension {@code drug-code}: a reference has no place for codes. */
  private CodeableConcept code(RelatedMedication related) {
    return related
        .slug()
        .map(page -> concepts.drug(related.name(), page))
        .orElseGet(() -> concepts.coded(Term.of(related.name())));
  }

  private static void text(
      MedicationKnowledgeRelatedMedicationKnowledgeComponent component,
      String extension,
      Optional<String> words) {
    words.ifPresent(
        value -> component.addExtension(Canonical.structure(extension), new StringType(value)));
  }
}
