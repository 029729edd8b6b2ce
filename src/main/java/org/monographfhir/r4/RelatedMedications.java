package org.monographfhir.r4;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationKnowledge.MedicationKnowledgeRelatedMedicationKnowledgeComponent;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * MedicationKnowledge.relatedMedicationKnowledge: the drugs of a combination, then other pages. The
 * references are <a href="http://hl7.org/fhir/R4/references.html#logical">logical</a>, so that it
 * does not matter which pages are loaded, and in which order.
 */
final class RelatedMedications {

  private RelatedMedications() {}

  static List<MedicationKnowledgeRelatedMedicationKnowledgeComponent> of(Monograph page) {
    return Stream.concat(
            page.members().stream().map(RelatedMedications::member),
            page.relatedDrugs().stream().map(RelatedMedications::related))
        .toList();
  }

  private static MedicationKnowledgeRelatedMedicationKnowledgeComponent member(
      RegimenMember member) {
    var component = component(OwnCode.COMPONENT, member.name(), member.slug());
    text(component, "letter", member.letter());
    text(component, "also-called", member.alsoCalled());
    return component;
  }

  private static MedicationKnowledgeRelatedMedicationKnowledgeComponent related(RelatedDrug drug) {
    return component(OwnCode.RELATED, drug.name(), Optional.of(drug.slug()));
  }

  private static MedicationKnowledgeRelatedMedicationKnowledgeComponent component(
      Coding type, String name, Optional<String> slug) {
    Reference reference = new Reference().setDisplay(FhirString.of(name));
    slug.ifPresent(
        value -> {
          reference.setType("MedicationKnowledge");
          reference.getIdentifier().setSystem(Canonical.sid("nci-drug-monograph")).setValue(value);
        });
    return new MedicationKnowledgeRelatedMedicationKnowledgeComponent()
        .setType(Concepts.of(type))
        .addReference(reference);
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
