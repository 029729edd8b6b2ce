package org.monographfhir.r5;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Indication;

/**
 * What one authorization covers of a use: the uses without sub-uses, as a use with some is approved
 * as these only. A sub-use with a mark of its own is covered by an authorization of its own, with
 * all below it.
 *
 * @param at the position of the use or sub-use that the authorization is of
 * @param ends the uses that it covers
 * @param mark its accelerated approval
 */
record AuthorizedUses(List<Integer> at, List<WholeUse> ends, Optional<AcceleratedApproval> mark) {

  static List<AuthorizedUses> of(Indication stated, WholeUse use) {
    Map<List<Integer>, List<WholeUse>> covered = new LinkedHashMap<>();
    Map<List<Integer>, AcceleratedApproval> marks = new LinkedHashMap<>();
    stated.accelerated().ifPresent(mark -> marks.put(use.at(), mark));
    cover(use, use.at(), covered, marks);
    return covered.entrySet().stream()
        .map(
            each ->
                new AuthorizedUses(
                    each.getKey(), each.getValue(), Optional.ofNullable(marks.get(each.getKey()))))
        .toList();
  }

  private static void cover(
      WholeUse use,
      List<Integer> by,
      Map<List<Integer>, List<WholeUse>> covered,
      Map<List<Integer>, AcceleratedApproval> marks) {
    use.mark().ifPresent(mark -> marks.put(use.at(), mark));
    List<Integer> mine = use.mark().isPresent() ? use.at() : by;
    if (use.below().isEmpty()) {
      covered.computeIfAbsent(mine, key -> new ArrayList<>()).add(use);
    }
    use.below().forEach(below -> cover(below, mine, covered, marks));
  }
}
