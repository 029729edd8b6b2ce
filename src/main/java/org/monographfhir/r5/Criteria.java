package org.monographfhir.r5;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.BooleanType;
import org.hl7.fhir.r5.model.CodeType;
import org.hl7.fhir.r5.model.Extension;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.UseDetail;

/**
 * Extensions {@code criterion} and {@code population} of ClinicalUseDefinition: how the page puts
 * its criteria together, where it is not a plain list. The Groups say the same, multiplied out.
 */
final class Criteria {

  private final TermConcepts concepts;

  Criteria(TermConcepts concepts) {
    this.concepts = concepts;
  }

  /** None where the Groups are what the page says. */
  List<Extension> of(UseDetail use) {
    boolean plain =
        use.criteria().stream().allMatch(Criterion.Finding.class::isInstance)
            && use.populations().stream().allMatch(each -> each.criteria().isEmpty());
    return plain
        ? List.of()
        : Stream.concat(
                use.criteria().stream().map(this::of), use.populations().stream().map(this::of))
            .map(ComplexExtension::toExtension)
            .toList();
  }

  private ComplexExtension of(Criterion criterion) {
    ComplexExtension extension = ComplexExtension.own("criterion");
    if (criterion instanceof Criterion.Combination several) {
      extension.with("combination", new CodeType(several.operator().code()));
      several.criteria().stream().map(this::of).forEach(extension::with);
    } else if (criterion instanceof Criterion.Finding finding) {
      extension
          .with("type", Concepts.of(Concepts.own("indication-criterion-type", finding.type())))
          .with("value", concepts.coded(finding.value()));
      if (finding.exclude()) {
        extension.with("exclude", new BooleanType(true));
      }
    }
    return extension;
  }

  private ComplexExtension of(Population population) {
    ComplexExtension extension = ComplexExtension.own("population");
    population
        .group()
        .map(group -> Concepts.of(Concepts.own("population-group", group)))
        .ifPresent(group -> extension.with("group", group));
    population.ageRange().map(Ages::range).ifPresent(ages -> extension.with("ageRange", ages));
    population.sex().ifPresent(sex -> extension.with("sex", new CodeType(sex.code())));
    population.criteria().stream().map(this::of).forEach(extension::with);
    return extension;
  }
}
