package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Tells places behind "in", with which "in" stays: "in the bladder", "in situ". */
final class PlaceWords {

  private PlaceWords() {}

  static boolean areAt(Words words, int at, int end) {
    boolean organ = words.is(at, "the") && Vocabulary.ORGANS.length(words, at + 1, end) > 0;
    return organ || words.is(at, "situ");
  }
}
