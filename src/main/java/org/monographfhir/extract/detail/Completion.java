package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** The words before a colon that the items below complete: "who have received:", "caused by:". */
final class Completion {

  private Completion() {}

  /** Where "who have received:" or "caused by:" starts; the colon when the line ends otherwise. */
  static int start(Words words, int colon) {
    for (int at = Math.max(0, colon - 3); at < colon; at++) {
      if (at + Vocabulary.CAUSES.length(words, at, colon) == colon) {
        return at;
      }
    }
    for (int at = Math.max(0, colon - 6); at < colon - 1; at++) {
      boolean verb = Vocabulary.VERBS.length(words, at + 1, colon) > 0;
      boolean taken = words.isOneOf(colon - 1, "received", "receive", "taken", "tried", "had");
      if (verb && taken && words.isOneOf(at, "who", "that", "which")) {
        return at;
      }
    }
    return colon;
  }
}
