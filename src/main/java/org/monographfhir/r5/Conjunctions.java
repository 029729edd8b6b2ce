package org.monographfhir.r5;

import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Finding;

/**
 * Criteria as alternatives of which each is a plain list, as a Group of R5 has one: all in it hold
 * together. "A, and B or C" is "A and B" or "A and C".
 */
final class Conjunctions {

  private Conjunctions() {}

  /** At least one; of no criteria the empty one. */
  static List<List<Finding>> of(List<Criterion> criteria) {
    List<List<Finding>> all = List.of(List.of());
    for (Criterion criterion : criteria) {
      List<List<Finding>> more = of(criterion);
      all = all.stream().flatMap(left -> more.stream().map(right -> joined(left, right))).toList();
    }
    return all;
  }

  private static List<List<Finding>> of(Criterion criterion) {
    if (criterion instanceof Criterion.Combination several) {
      return several.operator() == Criterion.Operator.ALL_OF
          ? of(several.criteria())
          : several.criteria().stream().flatMap(each -> of(each).stream()).toList();
    }
    return List.of(List.of((Finding) criterion));
  }

  /** What stands in both stands once. */
  private static List<Finding> joined(List<Finding> left, List<Finding> right) {
    return Stream.concat(left.stream(), right.stream()).distinct().toList();
  }
}
