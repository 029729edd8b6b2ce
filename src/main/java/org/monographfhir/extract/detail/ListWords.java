package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;

/** Where words start that only lead to a list. */
final class ListWords {

  private ListWords() {}

  /** "in combination with:", "in combination therapy with:". */
  static int combination(Words words, int with) {
    int noun = words.is(with - 1, "therapy") ? with - 2 : with - 1;
    return words.are(noun - 1, "in", "combination") ? noun - 1 : with;
  }

  /** "who have any of the following types of X:", "including the following:". */
  static int following(Words words, int colon) {
    for (int at = colon - 1; at > Math.max(0, colon - 9); at--) {
      if (words.is(at, "following")) {
        for (int from = at; from >= Math.max(0, at - 6) && !words.is(from, "to"); from--) {
          if (words.isOneOf(from, "who", "with", "including", "that", "for")) {
            return from;
          }
        }
        return colon;
      }
    }
    return colon;
  }

  /** "that is:", "whose cancer is:"; the verb itself where it stands otherwise. */
  static int subject(Words words, int verb) {
    if (!words.isOneOf(verb, "is", "are")) {
      return verb;
    }
    boolean whose = words.is(verb - 2, "whose");
    return whose ? verb - 2 : words.isOneOf(verb - 1, "who", "that", "which") ? verb - 1 : verb;
  }
}
