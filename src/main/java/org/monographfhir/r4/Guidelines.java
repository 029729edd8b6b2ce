package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.MedicationKnowledge.MedicationKnowledgeAdministrationGuidelinesComponent;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Population;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * <a
 * href="http://hl7.org/fhir/R4/medicationknowledge-definitions.html#MedicationKnowledge.administrationGuidelines">MedicationKnowledge.administrationGuidelines</a>,
 * one for each use.
 */
final class Guidelines {

  private static final Coding AGE = Coding.of(Systems.USAGE_CONTEXT_TYPE, "age", "Age Range");
  private static final Coding GENDER = Coding.of(Systems.USAGE_CONTEXT_TYPE, "gender", "Gender");

  private final TermConcepts concepts;
  private final ClinicalUse clinicalUse;

  Guidelines(TermConcepts concepts) {
    this.concepts = concepts;
    clinicalUse = new ClinicalUse(concepts);
  }

  MedicationKnowledgeAdministrationGuidelinesComponent of(Indication use) {
    var guideline = new MedicationKnowledgeAdministrationGuidelinesComponent();
    guideline.addExtension(clinicalUse.of(use));
    guideline.addExtension(RegulatoryStatus.ofUse(use));
    guideline.setIndication(indication(use));
    use.detail().ageText().ifPresent(words -> characteristic(guideline, AGE, "Age", words));
    use.detail()
        .sex()
        .map(Population.Sex::code)
        .ifPresent(words -> characteristic(guideline, GENDER, "Sex", words));
    return guideline;
  }

  /**
   * indicationCodeableConcept: coded for a single condition only, as codings of one concept mean
   * the same, and alternates do not.
   */
  private CodeableConcept indication(Indication use) {
    CodeableConcept indication = new CodeableConcept();
    if (use.conditions().size() == 1) {
      indication.setCoding(concepts.coded(use.conditions().get(0)).getCoding());
    }
    indication.setText(FhirString.of(use.condition()));
    return indication.isEmpty() ? DataAbsent.unknown(indication) : indication;
  }

  /** patientCharacteristics: R4 takes the value as a string. */
  private static void characteristic(
      MedicationKnowledgeAdministrationGuidelinesComponent guideline,
      Coding type,
      String name,
      String words) {
    String value = FhirString.of(words);
    if (!value.isEmpty()) {
      guideline
          .addPatientCharacteristics()
          .setCharacteristic(Concepts.of(type).setText(name))
          .addValue(value);
    }
  }
}
