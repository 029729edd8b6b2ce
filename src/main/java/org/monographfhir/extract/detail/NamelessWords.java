package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Tells words that stand where the name of a condition could, and are none. */
final class NamelessWords {

  private NamelessWords() {}

  /** Whether none of the spans names a condition. */
  static boolean are(Words words, List<Span> spans) {
    return spans.stream().allMatch(span -> is(words, span));
  }

  /** "It", "alone", "adults", "these cancers": words that stand where a name could. */
  static boolean is(Words words, Span span) {
    boolean said = words.isOneOf(span.from(), "these", "those", "this");
    for (int at = span.from(); at < span.to(); at++) {
      String word = words.word(at);
      boolean nameless =
          words.kind(at) != Token.Kind.WORD
              || Vocabulary.NAMELESS.has(word)
              || Vocabulary.GROUPS.has(word)
              || Character.isDigit(word.charAt(0))
              || said && Vocabulary.GENERIC_DISEASES.has(word);
      if (!nameless) {
        return false;
      }
    }
    return true;
  }
}
