package org.monographfhir.r5;

import java.util.List;
import org.hl7.fhir.r5.model.BooleanType;
import org.hl7.fhir.r5.model.ClinicalUseDefinition.ClinicalUseDefinitionContraindicationOtherTherapyComponent;
import org.hl7.fhir.r5.model.CodeType;
import org.hl7.fhir.r5.model.CodeableConcept;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.PositiveIntType;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * <a
 * href="http://hl7.org/fhir/R5/clinicalusedefinition-definitions.html#ClinicalUseDefinition.indication.otherTherapy">ClinicalUseDefinition.indication.otherTherapy</a>.
 * Its relationship says whether the therapy has to be there; which ones are given together, and in
 * which order, is in the extension {@code therapy-arrangement}.
 */
final class OtherTherapies {

  private static final Coding ONLY_WITH =
      Coding.of(
          "http://hl7.org/fhir/therapy-relationship-type",
          "indicated-only-with",
          "Indicated only when the other therapy is given (co-occurrent)");

  private final TermConcepts concepts;

  OtherTherapies(TermConcepts concepts) {
    this.concepts = concepts;
  }

  List<ClinicalUseDefinitionContraindicationOtherTherapyComponent> of(
      List<OtherTherapy> therapies) {
    boolean alternatives = therapies.stream().map(OtherTherapy::group).distinct().count() > 1;
    return therapies.stream().map(each -> of(each, alternatives)).toList();
  }

  private ClinicalUseDefinitionContraindicationOtherTherapyComponent of(
      OtherTherapy therapy, boolean alternatives) {
    var component =
        new ClinicalUseDefinitionContraindicationOtherTherapyComponent()
            .setRelationshipType(Concepts.of(relationship(therapy, alternatives)))
            .setTreatment(Concepts.reference(treatment(therapy)));
    component.addExtension(arrangement(therapy));
    return component;
  }

  /** What FHIR says of the two is true of a therapy that nothing else can stand for. */
  private static Coding relationship(OtherTherapy therapy, boolean alternatives) {
    if (therapy.kind() == OtherTherapy.Kind.ALONE) {
      return OwnCode.ALONE;
    }
    if (therapy.optional()) {
      return OwnCode.MAY_BE_ADDED;
    }
    if (therapy.step().orElse(1) > 1) {
      return OwnCode.IN_LATER_STEP;
    }
    return alternatives ? OwnCode.IN_ONE_OF_SEVERAL : ONLY_WITH;
  }

  private CodeableConcept treatment(OtherTherapy therapy) {
    if (therapy.kind() == OtherTherapy.Kind.ALONE) {
      return DataAbsent.notApplicable(new CodeableConcept());
    }
    CodeableConcept treatment = concepts.coded(therapy.therapy());
    return treatment.isEmpty() ? DataAbsent.unknown(treatment) : treatment;
  }

  private static Extension arrangement(OtherTherapy therapy) {
    ComplexExtension arrangement =
        ComplexExtension.own("therapy-arrangement")
            .with("group", new PositiveIntType(therapy.group()))
            .with("kind", new CodeType(kind(therapy.kind())));
    if (therapy.optional()) {
      arrangement.with("optional", new BooleanType(true));
    }
    therapy.step().ifPresent(step -> arrangement.with("step", new PositiveIntType(step)));
    therapy
        .moment()
        .ifPresent(words -> arrangement.with("moment", new StringType(FhirString.of(words))));
    return arrangement.toExtension();
  }

  private static String kind(OtherTherapy.Kind kind) {
    return switch (kind) {
      case TREATMENT -> "treatment";
      case TREATMENT_CLASS -> "treatment-class";
      case MODALITY -> "modality";
      case ALONE -> "alone";
    };
  }
}
