package org.monographfhir.r5;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Combination;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Term;

/** The alternatives of plain lists hold for the same patients as the criteria. */
class ConjunctionsTest {

  private static final List<String> NAMES = List.of("a", "b", "c", "d");

  private final Random random = new Random(20261130);

  @Test
  void holdForTheSame() {
    for (int i = 0; i < 500; i++) {
      List<Criterion> criteria = several(2, random.nextInt(4));
      List<List<Finding>> alternatives = Conjunctions.of(criteria);
      for (int facts = 0; facts < 1 << NAMES.size(); facts++) {
        Set<String> true_ = facts(facts);
        boolean expected = criteria.stream().allMatch(each -> holds(each, true_));
        boolean found =
            alternatives.stream().anyMatch(list -> list.stream().allMatch(f -> holds(f, true_)));
        assertEquals(expected, found, criteria + " as " + alternatives + " with " + true_);
      }
    }
  }

  private static Set<String> facts(int bits) {
    Set<String> facts = new HashSet<>();
    for (int i = 0; i < NAMES.size(); i++) {
      if ((bits >> i & 1) == 1) {
        facts.add(NAMES.get(i));
      }
    }
    return facts;
  }

  private static boolean holds(Criterion criterion, Set<String> facts) {
    if (criterion instanceof Combination several) {
      return several.operator() == Operator.ANY_OF
          ? several.criteria().stream().anyMatch(each -> holds(each, facts))
          : several.criteria().stream().allMatch(each -> holds(each, facts));
    }
    Finding finding = (Finding) criterion;
    return facts.contains(finding.value().text()) != finding.exclude();
  }

  private List<Criterion> several(int depth, int count) {
    List<Criterion> criteria = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      criteria.add(
          depth == 0 || random.nextBoolean()
              ? new Finding(
                  CriterionType.OTHER,
                  Term.of(NAMES.get(random.nextInt(NAMES.size()))),
                  random.nextBoolean())
              : new Combination(
                  random.nextBoolean() ? Operator.ANY_OF : Operator.ALL_OF,
                  several(depth - 1, 2 + random.nextInt(2))));
    }
    return criteria;
  }
}
