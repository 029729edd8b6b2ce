package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Whether words speak of a treatment: by the names of drugs, of classes, and of other means. */
final class Treatments {

  private Treatments() {}

  static boolean isNamed(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (Vocabulary.isDrug(words.word(at))
          || Vocabulary.CLASS_NOUNS.has(words.word(at))
          || Vocabulary.MODALITIES.length(words, at, to) > 0
          || words.isOneOf(at, "surgery", "treatment", "treatments", "transplant")) {
        return true;
      }
    }
    return false;
  }
}
