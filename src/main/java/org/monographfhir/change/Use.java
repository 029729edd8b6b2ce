package org.monographfhir.change;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One use, or one of its sub-uses.
 *
 * @param condition as written; empty for a sub-use
 * @param wording all its words
 * @param approved whether the page says that it is
 * @param completeness {@code complete} or {@code partial}; absent before definitions 0.2.0
 * @param items what the words say, in parts
 * @param specific sub-uses
 */
record Use(
    String condition,
    String wording,
    boolean approved,
    Optional<String> completeness,
    List<Item> items,
    List<Use> specific) {

  Use {
    items = List.copyOf(items);
    specific = List.copyOf(specific);
  }

  boolean isAccelerated() {
    return items.stream().anyMatch(each -> each.aspect() == Aspect.PATHWAY);
  }

  /** The sub-uses on all levels, side by side, as they were before definitions 0.2.0. */
  List<Use> flat() {
    return specific.stream().flatMap(Use::withBelow).toList();
  }

  private Stream<Use> withBelow() {
    Use alone = new Use(condition, wording, approved, completeness, items, List.of());
    return Stream.concat(Stream.of(alone), flat().stream());
  }
}
