package org.monographfhir.r4;

import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.UseDetail;

/** The parts that {@code clinical-use} and {@code specific-use} have in common. */
final class UseExtensions {

  private final TermConcepts concepts;
  private final Criteria criteria;
  private final OtherTherapies therapies;

  UseExtensions(TermConcepts concepts) {
    this.concepts = concepts;
    criteria = new Criteria(concepts);
    therapies = new OtherTherapies(concepts);
  }

  /** Whether the parts say all, and which words they do not say. */
  void account(ComplexExtension use, UseDetail detail, boolean complete) {
    use.with("completeness", new CodeType(complete ? "complete" : "partial"));
    detail.uncoded().forEach(words -> use.with("uncoded", new StringType(FhirString.of(words))));
  }

  void add(ComplexExtension use, UseDetail detail) {
    for (IntendedEffect effect : detail.effects()) {
      use.with("intendedEffect", Concepts.of(Concepts.own("intended-effect", effect)));
    }
    detail.conditions().forEach(term -> use.with("condition", concepts.coded(term)));
    detail.criteria().stream().map(criteria::of).forEach(use::with);
    detail.populations().stream().map(this::population).forEach(use::with);
    detail.otherTherapies().stream().map(therapies::of).forEach(use::with);
    detail.brands().forEach(name -> use.with("brand", new StringType(FhirString.of(name))));
  }

  /** Extension {@code population}. */
  private ComplexExtension population(Population population) {
    ComplexExtension extension = ComplexExtension.own("population");
    population
        .group()
        .map(group -> Concepts.of(Concepts.own("population-group", group)))
        .ifPresent(group -> extension.with("group", group));
    population.ageRange().map(Ages::range).ifPresent(ages -> extension.with("ageRange", ages));
    population.sex().ifPresent(sex -> extension.with("sex", new CodeType(sex.code())));
    population.criteria().stream().map(criteria::of).forEach(extension::with);
    return extension;
  }
}
