package org.monographfhir.r4;

import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.PositiveIntType;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Range;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/** The parts that {@code clinical-use} and its {@code specificUse} have in common. */
final class UseParts {

  private final TermConcepts concepts;

  UseParts(TermConcepts concepts) {
    this.concepts = concepts;
  }

  void add(ComplexExtension use, UseDetail detail) {
    detail.criteria().stream().map(this::criterion).forEach(use::with);
    detail.otherTherapies().stream().map(this::otherTherapy).forEach(use::with);
    detail
        .ageRange()
        .flatMap(AgeRange::inOneUnit)
        .ifPresent(ages -> use.with("ageRange", range(ages)));
    detail.brands().forEach(name -> use.with("brand", new StringType(FhirString.of(name))));
  }

  /** As R5 Group.characteristic: a kind, a value, and whether it excludes. */
  private ComplexExtension criterion(Criterion criterion) {
    Coding type = Concepts.own("indication-criterion-type", criterion.type());
    ComplexExtension extension =
        ComplexExtension.part("criterion")
            .with("type", Concepts.of(type))
            .with("value", concepts.glossary(criterion.value()));
    return criterion.exclude() ? extension.with("exclude", new BooleanType(true)) : extension;
  }

  /** As R5 ClinicalUseDefinition.indication.otherTherapy. */
  private ComplexExtension otherTherapy(OtherTherapy therapy) {
    String part =
        switch (therapy.kind()) {
          case TREATMENT -> "treatment";
          case TREATMENT_CLASS -> "treatmentClass";
          case MODALITY -> "modality";
        };
    ComplexExtension extension = ComplexExtension.part("otherTherapy");
    therapy.group().ifPresent(group -> extension.with("group", new PositiveIntType(group)));
    return extension.with(part, concepts.coded(therapy.therapy()));
  }

  /** <a href="http://hl7.org/fhir/R4/datatypes.html#Range">Range</a> of ages in one UCUM unit. */
  private static Range range(AgeRange ages) {
    Range range = new Range();
    ages.low().map(UseParts::quantity).ifPresent(range::setLow);
    ages.high().map(UseParts::quantity).ifPresent(range::setHigh);
    return range;
  }

  private static Quantity quantity(Age age) {
    return new Quantity()
        .setValue(age.value())
        .setUnit(age.unit().word())
        .setSystem(Systems.UCUM)
        .setCode(age.unit().ucum());
  }
}
