package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.extract.words.Words;

/** Words for what is found in a cancer: "HER2+", "KIT-positive", "RET fusion-positive". */
final class Markers {

  private static final List<String> ENDINGS =
      List.of(
          "+",
          "-positive",
          "–positive",
          "-negative",
          "–negative",
          "-mutated",
          "-mutant",
          "-expressing");

  private Markers() {}

  /** Whether one of some words is a marker by its end, or a change of a chromosome. */
  static boolean isAt(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      String word = words.word(at);
      boolean ofChromosome = word.indexOf('(') > 0 && word.endsWith(")");
      if (ofChromosome || ENDINGS.stream().anyMatch(word::endsWith)) {
        return true;
      }
    }
    return false;
  }

  /** How many words a marker has that starts here; 0 when none does. */
  static int length(Words words, int at, int end) {
    if (at + 1 < end && words.isOneOf(at + 1, "positive", "negative")) {
      return 2;
    }
    return ENDINGS.stream().anyMatch(words.word(at)::endsWith) ? 1 : 0;
  }
}
