package org.monographfhir.change;

import java.util.List;

/**
 * One use, or one of its sub-uses.
 *
 * @param condition as written; empty for a sub-use
 * @param wording all its words
 * @param approved whether the page says that it is
 * @param items what the words say, in parts
 * @param specific sub-uses
 */
record Use(
    String condition, String wording, boolean approved, List<Item> items, List<Use> specific) {

  Use {
    items = List.copyOf(items);
    specific = List.copyOf(specific);
  }

  boolean isAccelerated() {
    return items.stream().anyMatch(each -> each.aspect() == Aspect.PATHWAY);
  }
}
