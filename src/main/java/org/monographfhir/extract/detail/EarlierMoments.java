package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;

/** Moments of a treatment that was given before, and so none of the use. */
final class EarlierMoments {

  /** How far "after" or "for" stands at most before the moment. */
  private static final int FAR = 10;

  private final Words words;
  private final int end;

  EarlierMoments(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  /** "treated with X for metastatic disease, or as adjuvant therapy": with X, both. */
  boolean isOtherMoment(int as) {
    boolean led = words.is(as - 1, "or") && Boundary.startsMoment(words, as, end);
    int disease = words.isComma(as - 2) ? as - 3 : as - 2;
    boolean treated = false;
    for (int i = disease; led && i > Math.max(0, as - FAR) && !words.isEnd(i); i--) {
      treated |= words.is(i, "for") && words.isOneOf(disease, "disease", "cancer");
    }
    return treated;
  }

  /** "after X chemotherapy as the first treatment": what came after X cannot be the first. */
  boolean isFirst(int at) {
    int line = words.is(at + 1, "the") ? at + 2 : at + 1;
    boolean first = words.isOneOf(line, "first", "first-line", "initial");
    if (!words.is(at, "as") || !first || Boundary.momentLength(words, line, end) == 0) {
      return false;
    }
    for (int i = at - 1; i > Math.max(0, at - FAR) && !words.isEnd(i); i--) {
      if (words.isOneOf(i, "after", "following")) {
        return true;
      }
    }
    return false;
  }
}
