package org.monographfhir.r5;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.MedicationKnowledge.MedicationKnowledgeRelatedMedicationKnowledgeComponent;
import org.hl7.fhir.r5.model.Reference;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.Term;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * MedicationKnowledge.relatedMedicationKnowledge: the drugs of a combination, then other pages. The
 * references are <a href="http://hl7.org/fhir/R5/references.html#logical">logical</a>, so that it
 * does not matter which pages are loaded, and in which order.
 */
final class RelatedMedications {

  private final TermConcepts concepts;

  RelatedMedications(TermConcepts concepts) {
    this.concepts = concepts;
  }

  List<MedicationKnowledgeRelatedMedicationKnowledgeComponent> of(Monograph page) {
    return Stream.concat(
            page.members().stream().map(this::member),
            page.relatedDrugs().stream().map(this::related))
        .toList();
  }

  private MedicationKnowledgeRelatedMedicationKnowledgeComponent member(RegimenMember member) {
    var component = component(OwnCode.COMPONENT, member.name(), member.slug());
    text(component, "letter", member.letter());
    text(component, "also-called", member.alsoCalled());
    return component;
  }

  private MedicationKnowledgeRelatedMedicationKnowledgeComponent related(RelatedDrug drug) {
    return component(OwnCode.RELATED, drug.name(), Optional.of(drug.slug()));
  }

  private MedicationKnowledgeRelatedMedicationKnowledgeComponent component(
      Coding type, String name, Optional<String> slug) {
    Reference reference = new Reference().setDisplay(FhirString.of(name));
    slug.ifPresent(
        value -> {
          reference.setType("MedicationKnowledge");
          reference.getIdentifier().setSystem(Canonical.sid("nci-drug-monograph")).setValue(value);
        });
    var component = new MedicationKnowledgeRelatedMedicationKnowledgeComponent();
    component.setType(Concepts.of(type)).addReference(reference);
    CodeableConcept code = code(name, slug);
    if (code.hasCoding()) {
      component.addExtension(Canonical.structure("drug-code"), code);
    }
    return component;
  }

  /** Extension {@code drug-code}: a reference has no room for codes. */
  private CodeableConcept code(String name, Optional<String> slug) {
    return slug.map(page -> concepts.drug(name, page))
        .orElseGet(() -> concepts.coded(Term.of(name)));
  }

  private static void text(
      MedicationKnowledgeRelatedMedicationKnowledgeComponent component,
      String extension,
      Optional<String> words) {
    words
        .map(FhirString::of)
        .filter(value -> !value.isEmpty())
        .ifPresent(
            value -> component.addExtension(Canonical.structure(extension), new StringType(value)));
  }
}
