package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Locale;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/** The account of words that say for which brands a use is approved. */
final class BrandWords {

  private BrandWords() {}

  /** Takes down the names, and what such a sentence is made of; other words say more. */
  static void mark(Words words, int from, int to, List<String> brands) {
    String names = " " + String.join(" ", brands).toLowerCase(Locale.ROOT) + " ";
    for (int at = from; at < to; at++) {
      if (words.kind(at) != Token.Kind.WORD
          || Vocabulary.BRAND_SENTENCES.has(words.word(at))
          || names.contains(" " + words.word(at) + " ")
          || words.mentions().isOfDrug(words.word(at))) {
        words.mark(at, at + 1, Went.BRAND);
      }
    }
  }
}
