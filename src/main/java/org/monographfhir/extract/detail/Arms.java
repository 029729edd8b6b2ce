package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Combination;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** The alternatives of one sentence, and what they share. */
final class Arms {

  private final List<Facts> arms = new ArrayList<>(List.of(new Facts()));

  /** How many criteria there were before the first people; -1 before these. */
  private int beforePeople = -1;

  /** Whether people stand before everything else, so that all alternatives are of them. */
  private boolean ofPeople;

  /** Whether a comma stands before one of them. */
  private boolean apart;

  List<Facts> all() {
    return arms;
  }

  Facts last() {
    return arms.get(arms.size() - 1);
  }

  /**
   * Another alternative.
   *
   * @param shared how many criteria hold for all
   * @param behindComma whether a comma keeps it apart
   */
  Facts add(int shared, boolean behindComma) {
    apart |= behindComma;
    List<Criterion> above = arms.get(0).criteria().all().subList(0, shared);
    arms.add(new Facts());
    last().criteria().add(above);
    return last();
  }

  /**
   * People are named.
   *
   * @param criteria how many there are before them
   */
  void people(int criteria) {
    if (beforePeople < 0 && arms.size() == 1) {
      beforePeople = criteria;
      ofPeople = criteria == 0 && last().therapy().isEmpty();
    }
  }

  /**
   * Gives all of them what they share.
   *
   * @param named whether one of them names a disease of its own
   */
  void share(boolean named) {
    if (arms.size() == 1) {
      return;
    }
    Facts first = arms.get(0);
    boolean onlyPeople = arms.stream().skip(1).allMatch(Facts::isCriteria);
    if (onlyPeople && beforePeople >= 0 && !first.people().isEmpty()) {
      // "as A in adults who have B or in patients who have C": these are not adults alone.
      List<Criterion> shared = first.criteria().all().subList(0, beforePeople);
      arms.stream()
          .skip(1)
          .filter(arm -> !AnotherUse.hasMoment(arm))
          .forEach(arm -> arm.criteria().add(shared));
    } else if (onlyPeople
        && !named
        && beforePeople >= 0
        && first.criteria().size() > beforePeople) {
      // "with A in patients who have B or in patients who have C": one use.
      List<Criterion> any = new ArrayList<>(List.of(first.criteria().take(beforePeople)));
      arms.stream().skip(1).forEach(arm -> any.add(arm.criteria().take(0)));
      first.criteria().add(List.of(Findings.combined(Operator.ANY_OF, any)));
      arms.subList(1, arms.size()).clear();
      return;
    }
    arms.stream()
        .skip(1)
        .filter(arm -> !arm.therapy().isEmpty() || AnotherUse.hasMoment(arm))
        .forEach(arm -> arm.inheritConditions(first));
    arms.stream().skip(1).forEach(arm -> arm.therapy().inherit(first.therapy()));
    if (ofPeople) {
      arms.stream()
          .skip(1)
          .filter(AnotherUse::hasMoment)
          .forEach(arm -> arm.people().inherit(first.people()));
    }
    List<Facts> others = arms.subList(0, arms.size() - 1);
    if (!named && others.stream().allMatch(arm -> arm.criteria().isEmpty())) {
      // What the last one ends with holds for all.
      others.forEach(arm -> arm.criteria().add(last().criteria().all()));
    } else if (!named && !apart && others.stream().allMatch(AnotherUse::isOnlyMoment)) {
      shareBehindMoments(others);
    }
  }

  /** "to induce A and as B in patients who have C": what may be said of both moments. */
  private void shareBehindMoments(List<Facts> others) {
    List<Criterion> shared =
        last().criteria().all().stream().filter(each -> !AnotherUse.isMoment(each)).toList();
    if (shared.stream().allMatch(Arms::isLasting)) {
      others.forEach(arm -> arm.criteria().add(shared));
      others.forEach(arm -> arm.people().inherit(last().people()));
    }
  }

  /** What the treatment does not change: "in remission" is said of one moment only. */
  private static boolean isLasting(Criterion criterion) {
    if (criterion instanceof Finding finding) {
      return finding.type() != CriterionType.RESPONSE
          && finding.type() != CriterionType.PRIOR_THERAPY
          && !finding.value().text().startsWith("removed");
    }
    return ((Combination) criterion).criteria().stream().allMatch(Arms::isLasting);
  }
}
