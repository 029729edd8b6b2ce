package org.monographfhir.extract.detail;

import java.util.List;

/** Alternatives of one sentence that say nothing but what narrows the use. */
final class CriteriaArms {

  private CriteriaArms() {}

  /** Whether the last ones are such: what a later sentence says holds for all of them. */
  static boolean are(List<Alternative> groups) {
    if (groups.size() < 2) {
      return false;
    }
    int from = groups.get(groups.size() - 1).from();
    return groups.get(0).from() == from
        && groups.stream().allMatch(group -> group.facts().isCriteria());
  }
}
