package org.monographfhir.extract.use;

import java.util.List;
import org.monographfhir.extract.words.Words;

/** Tells items that together are one use from items that are alternatives. */
final class JoinedItems {

  private JoinedItems() {}

  /** "A; and", "B": criteria of one use, not alternatives. */
  static boolean are(List<UseItem> items) {
    boolean or = items.stream().anyMatch(item -> endsWith(item.words(), "or"));
    return items.size() > 1
        && !or
        && items.stream().allMatch(item -> item.items().isEmpty())
        && endsWith(items.get(items.size() - 2).words(), "and");
  }

  private static boolean endsWith(Words words, String last) {
    int at = words.size() - 1;
    while (at > 0 && words.isEnd(at)) {
      at--;
    }
    return words.is(at, last);
  }
}
