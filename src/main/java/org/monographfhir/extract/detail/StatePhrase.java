package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** A further phrase behind "is": "advanced, recurrent, or in remission". */
final class StatePhrase {

  private final Words words;
  private final int end;
  private final PhraseEnd phrase;

  StatePhrase(Words words, int end) {
    this.words = words;
    this.end = end;
    this.phrase = new PhraseEnd(words, end);
  }

  /** What it says; empty where it is another disease, or no state at all. */
  Optional<Predicate> read(int at) {
    boolean phase = words.is(at, "in") && Vocabulary.ADJECTIVES.length(words, at + 1, end) > 0;
    if (phase) {
      return Optional.of(new Predicate(Form.BE, false, at, at + 1, phrase.ofState(at + 1)));
    }
    boolean people = Vocabulary.GROUPS.length(words, at, end) > 0;
    if (people
        || words.isOneOf(
            at,
            "with",
            "in",
            "for",
            "as",
            "after",
            "before",
            "to",
            "including",
            "such",
            "whether")) {
      return Optional.empty();
    }
    boolean not = words.is(at, "not");
    int last = phrase.ofState(at) - 1;
    boolean disease = Vocabulary.isDiseaseNoun(words.word(last)) || namesDisease(at, last);
    boolean generic =
        Vocabulary.GENERIC_DISEASES.length(words, last, end) > 0
            && (last == at || Vocabulary.ADJECTIVES.length(words, at, last) > 0);
    if (disease && !generic) {
      return Optional.empty();
    }
    int value = not ? at + 1 : at;
    Predicate read = new Predicate(Form.BE, not, at, value, phrase.ofState(value));
    return read.to() > value ? Optional.of(read) : Optional.empty();
  }

  /** "nonfunctional neuroendocrine tumors of the lung". */
  private boolean namesDisease(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      if (Vocabulary.isDiseaseNoun(words.word(at)) && words.isOneOf(at + 1, "of", "in", "that")) {
        return true;
      }
    }
    return false;
  }
}
