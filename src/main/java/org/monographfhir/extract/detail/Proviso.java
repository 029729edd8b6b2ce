package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;

/** Finds words behind a treatment that say in whom it must have been given, or if it could be. */
final class Proviso {

  /** How far "if" stands at most before what is appropriate. */
  private static final int FAR = 10;

  private final Words words;
  private final int end;

  Proviso(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  /** Behind the proviso of a phrase, or the reason that it gives; 0 for none. */
  int behind(int from, int stop) {
    for (int at = from; at < stop; at++) {
      if (words.is(at, "because") && !words.is(at + 1, "of")) {
        return new PhraseEnd(words, end).ofSentence(at);
      }
    }
    return proviso(stop);
  }

  private int proviso(int stop) {
    int joint = words.isComma(stop) ? stop + 1 : stop;
    int and = words.is(joint, "and") ? joint + 1 : joint;
    int from = words.isComma(and) ? and + 1 : and;
    if (!words.is(from, "if")) {
      return 0;
    }
    return and > joint || words.is(stop - 1, "and") ? treatment(from + 1) : appropriate(from);
  }

  /** ", if X is appropriate". */
  private int appropriate(int from) {
    for (int at = from + 2; at < Math.min(end, from + FAR) && !words.isEnd(at - 1); at++) {
      if (words.is(at, "appropriate") && words.is(at - 1, "is")) {
        return at + 1;
      }
    }
    return 0;
  }

  /** "and, if the cancer has X, a BRAF inhibitor": the last of the treatments. */
  private int treatment(int from) {
    int comma = from;
    while (comma < end && !words.isEnd(comma) && !words.isComma(comma)) {
      comma++;
    }
    int at = comma + 1;
    while (at < end
        && !words.isEnd(at)
        && !words.isComma(at)
        && Boundary.behindRelative(words, at, end) == 0
        && !Boundary.startsPart(words, at, end)) {
      at++;
    }
    boolean named = words.isComma(comma) && words.isOneOf(comma + 1, "a", "an");
    boolean ofCancer = words.isOneOf(from, "the", "their", "a");
    return named && ofCancer && Treatments.isNamed(words, comma + 1, at) && !says(comma + 1, at)
        ? at
        : 0;
  }

  private boolean says(int from, int to) {
    for (int at = from; at < to; at++) {
      if (Boundary.startsPredicate(words, at, to)) {
        return true;
      }
    }
    return false;
  }
}
