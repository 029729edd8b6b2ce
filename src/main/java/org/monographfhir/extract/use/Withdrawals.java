package org.monographfhir.extract.use;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.monographfhir.extract.detail.Sentence;
import org.monographfhir.extract.detail.Sentences;
import org.monographfhir.markdown.Prose;

/**
 * Which uses are no longer approved, as the page says (INPUT E10). Where it is said in the lines of
 * a use, even of a part of it, all of it counts as one: a use that may not be approved must not
 * look approved.
 */
final class Withdrawals {

  /** No real section has more than one such sentence; with more than this no use is approved. */
  private static final int MOST = 20;

  private final UseSection section;
  private final Set<Integer> covered = new HashSet<>();

  /**
   * @param names what each use can be named by
   */
  Withdrawals(UseSection section, List<Set<String>> names) {
    this.section = section;
    section.withdrawn.stream()
        .limit(MOST)
        .forEach(each -> covered.addAll(each.covered(section.uses, names)));
  }

  boolean isWithdrawn(int index) {
    UseDraft use = section.uses.get(index);
    return section.withdrawn.size() > MOST
        || covered.contains(index)
        || Stream.concat(use.whole().stream(), use.subUses().stream()).anyMatch(Withdrawals::isIn);
  }

  private static boolean isIn(Prose prose) {
    return Withdrawal.is(prose.text())
        && Sentences.of(prose).stream().map(Sentence::text).anyMatch(Withdrawal::is);
  }
}
