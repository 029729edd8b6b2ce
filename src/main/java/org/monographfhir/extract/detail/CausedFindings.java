package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** "causing anemia, neutropenia, or symptoms": what a disease does, any of it. */
final class CausedFindings {

  private CausedFindings() {}

  /** Whether a verb that says so stands there. */
  static boolean startAt(Words words, int at) {
    return words.is(at, "causing");
  }

  static Criterion read(Words words, int from, int to) {
    List<Criterion> any = new ArrayList<>();
    boolean or = false;
    int start = from + 1;
    for (int at = start; at <= to; at++) {
      if (words.is(at, "and") && at < to) {
        return Findings.of(CriterionType.OTHER, words, from, to);
      }
      boolean joint = words.isComma(at) || words.is(at, "or");
      or |= at < to && words.is(at, "or");
      if ((at == to || joint) && start < at) {
        any.add(Findings.of(CriterionType.OTHER, "causing " + words.text(start, at), false));
      }
      start = at == to || joint ? at + 1 : start;
    }
    return or ? Findings.combined(Operator.ANY_OF, any) : Findings.of(words, from, to);
  }
}
