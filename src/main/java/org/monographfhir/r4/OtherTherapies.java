package org.monographfhir.r4;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.OtherTherapy;

/**
 * The part {@code otherTherapy} of a use, after R5 <a
 * href="http://hl7.org/fhir/R5/clinicalusedefinition-definitions.html#ClinicalUseDefinition.indication.otherTherapy">ClinicalUseDefinition.indication.otherTherapy</a>.
 */
final class OtherTherapies {

  private final TermConcepts concepts;

  OtherTherapies(TermConcepts concepts) {
    this.concepts = concepts;
  }

  ComplexExtension of(OtherTherapy therapy) {
    String part =
        switch (therapy.kind()) {
          case TREATMENT -> "treatment";
          case TREATMENT_CLASS -> "treatmentClass";
          case MODALITY -> "modality";
          case ALONE -> "alone";
        };
    Type value =
        therapy.kind() == OtherTherapy.Kind.ALONE
            ? new BooleanType(true)
            : concepts.coded(therapy.therapy());
    ComplexExtension extension =
        ComplexExtension.part("otherTherapy")
            .with("group", new PositiveIntType(therapy.group()))
            .with(part, value);
    if (therapy.optional()) {
      extension.with("optional", new BooleanType(true));
    }
    therapy.step().ifPresent(step -> extension.with("step", new PositiveIntType(step)));
    therapy
        .moment()
        .ifPresent(words -> extension.with("moment", new StringType(FhirString.of(words))));
    return extension;
  }
}
