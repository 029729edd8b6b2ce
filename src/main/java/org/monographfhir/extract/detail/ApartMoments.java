package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;

/** Tells moments of a treatment that start another use, for people of its own. */
final class ApartMoments {

  /** How far the people stand at most behind a moment. */
  private static final int FAR = 6;

  private ApartMoments() {}

  /** ", or as adjuvant therapy in adults who have X". */
  static boolean startAt(Words words, int at) {
    boolean apart = words.isComma(at - 2) && words.is(at - 1, "or");
    if (!apart || !Boundary.startsMoment(words, at, words.size())) {
      return false;
    }
    int people = at + 1;
    while (people < at + FAR && !words.isEnd(people) && !words.isComma(people)) {
      if (Boundary.startsPeople(words, people, words.size())) {
        return true;
      }
      people++;
    }
    return false;
  }

  /** "as first-line therapy with A, and alone in patients who have had X". */
  static boolean isOfOthers(Words words, int people, Facts before) {
    return AnotherUse.hasMoment(before) && Boundary.startsPeople(words, people, words.size());
  }
}
