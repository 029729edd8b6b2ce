package org.monographfhir.reading;

import java.util.stream.Collectors;
import org.monographfhir.monograph.Criterion;

/** A criterion as text: {@code any of [biomarker: A | all of [NOT biomarker: B | other: C]]}. */
final class CriterionText {

  private CriterionText() {}

  static String of(Criterion criterion) {
    if (criterion instanceof Criterion.Combination several) {
      return several.criteria().stream()
          .map(CriterionText::of)
          .collect(Collectors.joining(" | ", words(several.operator()) + " [", "]"));
    }
    Criterion.Finding finding = (Criterion.Finding) criterion;
    return (finding.exclude() ? "NOT " : "")
        + finding.type().code()
        + ": "
        + ReadingText.term(finding.value());
  }

  private static String words(Criterion.Operator operator) {
    return operator.code().replace('-', ' ');
  }
}
