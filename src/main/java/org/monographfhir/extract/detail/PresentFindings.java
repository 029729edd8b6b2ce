package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;

/** Reads what people have, behind "with" or "who have". */
final class PresentFindings {

  private final Words words;
  private final int end;
  private final PhraseEnd phrase;

  PresentFindings(Words words, int end) {
    this.words = words;
    this.end = end;
    this.phrase = new PhraseEnd(words, end);
  }

  /** "in patients with an abnormal KIT gene". */
  Optional<Read<Criterion>> read(int from) {
    boolean no = words.is(from, "no");
    int start = no || words.is(from, "the") ? from + 1 : from;
    int stop = behindClauses(start);
    if (namesTreatment(start, stop)) {
      return Optional.empty();
    }
    return stop > start && words.kind(start) == Token.Kind.WORD
        ? Optional.of(new Read<>(NounPhrase.read(words, start, stop, no), stop))
        : Optional.empty();
  }

  /** A list of treatments that was not understood is nothing that people have. */
  private boolean namesTreatment(int from, int to) {
    for (int at = from; at < to && !words.is(at, "that"); at++) {
      boolean ofClass = Vocabulary.CLASS_NOUNS.has(words.word(at));
      if (Vocabulary.isDrug(words.word(at))
          || ofClass && !words.isOneOf(at, "treatment", "hormone")) {
        return true;
      }
    }
    return false;
  }

  private int behindClauses(int from) {
    int stop = phrase.end(from);
    int that = Boundary.behindJoint(words, stop);
    while (that > stop && new PhraseRest(words, end).listsClauses(from, that)) {
      stop = phrase.end(that + 1);
      that = Boundary.behindJoint(words, stop);
    }
    return stop;
  }
}
