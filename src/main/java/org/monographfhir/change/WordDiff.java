package org.monographfhir.change;

import java.util.ArrayList;
import java.util.List;

/** Two texts as one: the words of both in order, those of one side only marked so. */
final class WordDiff {

  /** More than any use has; longer ones are compared as a whole. */
  private static final int MANY = 2000;

  /** Where words stand. */
  enum Side {
    BOTH,
    BEFORE,
    AFTER
  }

  /** Words next to each other that stand on the same side. */
  record Run(Side side, String text) {}

  private final List<String> before;
  private final List<String> after;
  private final List<Run> runs = new ArrayList<>();

  private WordDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** Put together, the runs of both and of one side are the text of that side. */
  static List<Run> of(String before, String after) {
    WordDiff diff = new WordDiff(words(before), words(after));
    if (diff.before.size() > MANY || diff.after.size() > MANY) {
      diff.add(Side.BEFORE, before);
      diff.add(Side.AFTER, after);
    } else {
      diff.compare();
    }
    return diff.runs;
  }

  /** Words and what stands between them. */
  private static List<String> words(String text) {
    return text.isEmpty()
        ? List.of()
        : List.of(text.split("(?<=[\\s])|(?=[\\s])|(?=[,.;:()])|(?<=[(])"));
  }

  /** Keeps as many words as can be kept in order. */
  private void compare() {
    int[][] kept = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        kept[i][j] =
            before.get(i).equals(after.get(j))
                ? kept[i + 1][j + 1] + 1
                : Math.max(kept[i + 1][j], kept[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        add(Side.BOTH, before.get(i++));
        j++;
      } else if (i < before.size() && (j == after.size() || kept[i + 1][j] >= kept[i][j + 1])) {
        add(Side.BEFORE, before.get(i++));
      } else {
        add(Side.AFTER, after.get(j++));
      }
    }
  }

  private void add(Side side, String text) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).side() == side) {
      runs.set(last, new Run(side, runs.get(last).text() + text));
    } else {
      runs.add(new Run(side, text));
    }
  }
}
