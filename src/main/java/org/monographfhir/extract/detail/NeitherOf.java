package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;

/** Findings of which a disease has none. */
final class NeitherOf {

  private NeitherOf() {}

  /** "is not A or B": neither of them. */
  static Criterion read(Words words, int from, int to) {
    List<Criterion> all = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      boolean joint = at == to || words.isComma(at) || words.isOneOf(at, "or", "nor");
      if (joint && start < at) {
        all.add(Findings.of(words, start, at, true));
      }
      start = joint ? at + 1 : start;
    }
    return Findings.combined(Operator.ALL_OF, all);
  }
}
