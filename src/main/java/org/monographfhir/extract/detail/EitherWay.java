package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/**
 * "who are on dialysis and patients who are not on dialysis": whether so or not narrows nothing.
 */
final class EitherWay {

  /** How far the second clause stands at most behind the start of the first. */
  private static final int FAR = 10;

  private EitherWay() {}

  /** Behind both clauses; the same place when there is none of the kind. */
  static int behind(Words words, int at, int end) {
    boolean who = words.is(at, "who") && words.isOneOf(at + 1, "are", "have");
    int and = at + 3;
    while (who && and < Math.min(end, at + FAR) && !words.isOneOf(and, "and", "or")) {
      and++;
    }
    int people = and + 1 + Vocabulary.GROUPS.length(words, and + 1, end);
    int not = words.is(people, "who") ? people + 2 : people + 1;
    boolean same = who && words.is(not - 1, words.word(at + 1)) && words.is(not, "not");
    for (int i = at + 2; same && i < and && !words.isEnd(not + 1); i++) {
      same = words.is(i, words.word(not + 1 + i - at - 2));
    }
    if (!same) {
      return at;
    }
    return words.isEnd(not + 1) ? not + 1 : not + 1 + and - at - 2;
  }
}
