package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** Diseases of people that are not what the drug is for. */
final class OtherDiseases {

  private OtherDiseases() {}

  /** Another disease that people have; one of several where "or" stands between them. */
  static Criterion setting(Words words, Disease disease, int start, int stop) {
    boolean or = false;
    for (int at = start; at < stop; at++) {
      or |= words.is(at, "or");
    }
    if (!or || disease.conditions().size() < 2) {
      return Findings.of(CriterionType.OTHER, words, start, stop);
    }
    return Findings.combined(
        Operator.ANY_OF,
        disease.conditions().stream()
            .<Criterion>map(name -> new Criterion.Finding(CriterionType.OTHER, name, false))
            .toList());
  }
}
