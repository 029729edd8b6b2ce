package org.monographfhir.change;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares the uses of one drug, and the sub-uses of each. */
final class UseChanges {

  private final ItemChanges changes;

  UseChanges(ItemChanges changes) {
    this.changes = changes;
  }

  void compare(List<Use> before, List<Use> after) {
    compare(Optional.empty(), Aspect.USE, before, after);
  }

  /**
   * @param of the condition of the use that these are sub-uses of
   */
  private void compare(Optional<String> of, Aspect aspect, List<Use> before, List<Use> after) {
    UsePairs pairs = new UsePairs(before, after);
    for (UsePairs.Pair pair : pairs.pairs()) {
      compare(of, aspect, pair.before(), pair.after());
    }
    pairs.gone().forEach(each -> changes.removed(of, aspect, each.wording()));
    pairs.come().forEach(each -> come(of, aspect, each));
  }

  /** Of a new use how it is approved, where that is not the normal way. */
  private void come(Optional<String> of, Aspect aspect, Use use) {
    changes.added(of, aspect, use.wording());
    Optional<String> name = name(of, use);
    if (use.isAccelerated()) {
      changes.added(name, Aspect.PATHWAY, "");
    }
    if (!use.approved()) {
      use.items().stream()
          .filter(each -> each.aspect() == Aspect.USE_APPROVAL)
          .forEach(each -> changes.added(name, each.aspect(), each.value()));
    }
  }

  private static Optional<String> name(Optional<String> of, Use use) {
    return Optional.of(of.map(within -> within + ", " + use.wording()).orElse(use.condition()));
  }

  private void compare(Optional<String> of, Aspect aspect, Use before, Use after) {
    Optional<String> name = name(of, after);
    if (of.isEmpty()) {
      changes.changed(name, Aspect.CONDITION, before.condition(), after.condition());
    }
    changes.changed(name, aspect, before.wording(), after.wording());
    boolean other = before.isAccelerated() != after.isAccelerated();
    if (other) {
      pathway(name, before, after);
    }
    boolean same = before.completeness().isPresent() == after.completeness().isPresent();
    Set<Aspect> left = EnumSet.noneOf(Aspect.class);
    if (other) {
      // The obligation comes and goes with the mark.
      left.addAll(List.of(Aspect.PATHWAY, Aspect.OBLIGATION));
    }
    if (!same) {
      // The older definitions had no place for these words.
      left.add(Aspect.UNCODED);
    }
    changes.compare(name, items(before, left), items(after, left));
    if (same && of.isEmpty()) {
      // That of a sub-use is in that of its use.
      changes.changed(
          name,
          Aspect.COMPLETENESS,
          before.completeness().orElse(""),
          after.completeness().orElse(""));
    }
    compare(
        name,
        Aspect.SPECIFIC_USE,
        same ? before.specific() : before.flat(),
        same ? after.specific() : after.flat());
  }

  private static List<Item> items(Use use, Set<Aspect> without) {
    return use.items().stream().filter(each -> !without.contains(each.aspect())).toList();
  }

  /** That an approval is a regular one now is said of what is approved only. */
  private void pathway(Optional<String> name, Use before, Use after) {
    if (before.approved() && after.approved()) {
      changes.changed(name, Aspect.PATHWAY, approval(before), approval(after));
    } else if (after.isAccelerated()) {
      changes.added(name, Aspect.PATHWAY, "");
    } else {
      changes.removed(name, Aspect.PATHWAY, "");
    }
  }

  private static String approval(Use use) {
    return use.isAccelerated() ? "accelerated approval" : "regular approval";
  }
}
