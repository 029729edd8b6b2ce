package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.CriterionType;

/** Tells which predicates say how far a disease has gone. */
final class DiseaseCourse {

  private final Words words;

  DiseaseCourse(Words words) {
    this.words = words;
  }

  /** It has spread, has come back, cannot be removed. */
  boolean isCourse(Predicate each) {
    CriterionType type = Findings.type(words, each.value(), each.to());
    boolean surgery = words.text(each.value(), each.to()).endsWith("surgery");
    return type == CriterionType.DISEASE_EXTENT
        || type == CriterionType.DISEASE_STATUS
            && words.isOneOf(each.to() - 1, "back", "recurred", "relapsed", "recurrent")
        || isFixed(each) && surgery;
  }

  /** It cannot be removed, treated or cured with something. */
  boolean isFixed(Predicate each) {
    return words.is(each.from(), "cannot")
        && words.isOneOf(each.from() + 2, "removed", "treated", "cured");
  }

  /** It is locally advanced, and so has not spread to other parts of the body. */
  boolean isLocal(Predicate each) {
    return startsWith(each, "locally", "localized");
  }

  /** It has spread. */
  boolean isSpread(Predicate each) {
    return startsWith(each, "metastatic", "metastasized", "spread");
  }

  private boolean startsWith(Predicate each, String... any) {
    for (int at = each.from(); at < Math.min(each.to(), each.from() + 3); at++) {
      if (words.isOneOf(at, any)) {
        return !each.negated();
      }
    }
    return false;
  }

  /** Whether a finding of this type says how a disease goes on. */
  static boolean isCourse(CriterionType type) {
    return type == CriterionType.DISEASE_EXTENT
        || type == CriterionType.DISEASE_STATUS
        || type == CriterionType.RESPONSE;
  }
}
