package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.CriterionType;

/** Tells what cannot be said of the use that the words before it speak of. */
public final class AnotherUse {

  private AnotherUse() {}

  /** Whether it is about another treatment, or about the treatment of other people. */
  public static boolean is(Facts facts, Facts before) {
    return isOfOthers(facts, before) || isTreatedOtherwise(facts, before);
  }

  /** "in women. It is used with X in men". */
  public static boolean isOfOthers(Facts facts, Facts before) {
    boolean treated = !facts.therapy().isEmpty() || !before.therapy().isEmpty();
    return treated && !facts.people().areOf(before.people());
  }

  /** "adults and children. In children, it is used with X". */
  static boolean isOfSome(Facts facts, Facts before) {
    int people = facts.people().populations().size();
    boolean fewer = people > 0 && people < before.people().populations().size();
    boolean narrowed = !facts.therapy().isEmpty() || !facts.criteria().isEmpty();
    return fewer && narrowed && facts.people().areOf(before.people());
  }

  /**
   * "as adjuvant treatment for A, or for B": whether B is treated so, too, cannot be told; nor
   * whether it is palliative to give it "as palliative treatment or with B".
   */
  static boolean isAim(Words words, int at, Facts before) {
    boolean aim =
        Boundary.startsPurpose(words, at, words.size())
            || words.is(at, "for")
                && !words.is(at + 1, "whom")
                && !Boundary.startsPeople(words, at, words.size());
    boolean with = words.is(at, "with") && before.hasEffect() && before.therapy().isEmpty();
    return aim && hasMoment(before) || with;
  }

  /** "as first treatment of A and as adjuvant treatment of B": two uses. */
  static boolean isMoment(Words words, int at, Facts before) {
    boolean induction = words.is(at, "to") && Vocabulary.PHASES.length(words, at, words.size()) > 0;
    return (induction || Boundary.startsMoment(words, at, words.size())) && hasMoment(before);
  }

  static boolean hasMoment(Facts facts) {
    return facts.criteria().all().stream().anyMatch(AnotherUse::isMoment);
  }

  /** Whether it says when in a treatment the drug is given, and nothing else. */
  static boolean isOnlyMoment(Facts facts) {
    return facts.isCriteria()
        && !facts.criteria().isEmpty()
        && facts.criteria().all().stream().allMatch(AnotherUse::isMoment);
  }

  static boolean isMoment(Criterion criterion) {
    return criterion instanceof Finding finding
        && (finding.type() == CriterionType.TREATMENT_PHASE
            || finding.type() == CriterionType.TREATMENT_LINE);
  }

  /** "with A. It is used with B"; names behind "with other drugs" are the names of these. */
  private static boolean isTreatedOtherwise(Facts facts, Facts before) {
    boolean refines =
        before.therapy().isUnnamed() && facts.criteria().isEmpty() && !facts.therapy().isAlone();
    boolean more = refines || facts.therapy().isBeside();
    return !facts.therapy().isEmpty() && !before.therapy().isEmpty() && !more;
  }
}
