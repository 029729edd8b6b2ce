package org.monographfhir.r5;

import java.util.List;
import java.util.stream.IntStream;
import org.hl7.fhir.r5.model.CodeableReference;
import org.hl7.fhir.r5.model.MedicationKnowledge.MedicationKnowledgeIndicationGuidelineComponent;
import org.hl7.fhir.r5.model.MedicationKnowledge.MedicationKnowledgeIndicationGuidelineDosingGuidelineComponent;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.Identity;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * <a
 * href="http://hl7.org/fhir/R5/medicationknowledge-definitions.html#MedicationKnowledge.indicationGuideline">MedicationKnowledge.indicationGuideline</a>:
 * one for each use, which names all ClinicalUseDefinitions of the use and its sub-uses, in page
 * order.
 */
final class Guidelines {

  private static final Coding AGE = Coding.of(Systems.USAGE_CONTEXT_TYPE, "age", "Age Range");
  private static final Coding GENDER = Coding.of(Systems.USAGE_CONTEXT_TYPE, "gender", "Gender");

  private final TermConcepts concepts;

  Guidelines(TermConcepts concepts) {
    this.concepts = concepts;
  }

  MedicationKnowledgeIndicationGuidelineComponent of(WholeUse use, UseKeys keys) {
    var guideline = new MedicationKnowledgeIndicationGuidelineComponent();
    use.all().forEach(each -> indications(each, keys).forEach(guideline::addIndication));
    var dosing = new MedicationKnowledgeIndicationGuidelineDosingGuidelineComponent();
    use.stated().ageText().ifPresent(words -> characteristic(dosing, AGE, "Age", words));
    use.stated().sex().ifPresent(sex -> characteristic(dosing, GENDER, "Sex", sex.code()));
    if (!dosing.isEmpty()) {
      guideline.addDosingGuideline(dosing);
    }
    return guideline;
  }

  /** Each with its condition, so that the drug is found by it. */
  private List<CodeableReference> indications(WholeUse use, UseKeys keys) {
    List<Identity> definitions = keys.definitions(use.at(), use.holds());
    return IntStream.range(0, definitions.size())
        .mapToObj(
            i ->
                new CodeableReference()
                    .setConcept(concepts.condition(use.holds(), i))
                    .setReference(References.to(definitions.get(i))))
        .toList();
  }

  /** What the page says of patients, in its words; the Groups have it in codes and numbers. */
  private static void characteristic(
      MedicationKnowledgeIndicationGuidelineDosingGuidelineComponent dosing,
      Coding type,
      String name,
      String words) {
    String value = FhirString.of(words);
    if (!value.isEmpty()) {
      dosing
          .addPatientCharacteristic()
          .setType(Concepts.of(type).setText(name))
          .setValue(Concepts.text(value));
    }
  }
}
