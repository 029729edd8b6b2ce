package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;

/** The criteria of a use, as far as its words have been read; all of them must hold. */
final class CriteriaFacts {

  private final List<Criterion> criteria = new ArrayList<>();

  boolean isEmpty() {
    return criteria.isEmpty();
  }

  int size() {
    return criteria.size();
  }

  List<Criterion> all() {
    return List.copyOf(criteria);
  }

  void add(List<Criterion> more) {
    more.stream().filter(each -> !criteria.contains(each)).forEach(criteria::add);
  }

  /**
   * Adds criteria; behind "or" as the alternative of the last one.
   *
   * @return false when there is none that they could be an alternative of
   */
  boolean add(List<Criterion> more, boolean or) {
    if (more.isEmpty() || !or) {
      add(more);
      return true;
    }
    if (criteria.isEmpty()) {
      return false;
    }
    return addBehind(more, criteria.size() - 1);
  }

  /** Adds criteria as the alternative of all behind the first ones. */
  boolean addBehind(List<Criterion> more, int first) {
    Criterion last = take(first);
    Criterion other = Findings.combined(Operator.ALL_OF, more);
    criteria.add(Findings.combined(Operator.ANY_OF, List.of(last, other)));
    return true;
  }

  /** Takes out the criteria behind the first ones, as one. */
  Criterion take(int first) {
    List<Criterion> taken = List.copyOf(criteria.subList(first, criteria.size()));
    drop(first);
    return Findings.combined(Operator.ALL_OF, taken);
  }

  /** Drops the criteria behind the first ones. */
  void drop(int first) {
    if (criteria.size() > first) {
      criteria.subList(first, criteria.size()).clear();
    }
  }

  /** Those above come first. */
  void inherit(CriteriaFacts above) {
    List<Criterion> own = all();
    criteria.clear();
    add(above.criteria);
    add(own);
  }

  /** Gives another those behind the first ones. */
  void moveTo(CriteriaFacts other, int first) {
    other.criteria.addAll(0, criteria.subList(first, criteria.size()));
    drop(first);
  }
}
