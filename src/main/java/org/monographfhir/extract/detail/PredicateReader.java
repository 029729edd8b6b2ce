package org.monographfhir.extract.detail;

import java.util.Optional;
import java.util.Set;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Reads what a verb says, to the end of its phrase. */
final class PredicateReader {

  private static final Set<String> FILLERS = Set.of("already", "also", "either", "both", "just");

  private static final int NEAR = 4;
  private final Words words;
  private final int end;
  private final PhraseEnd phrase;

  PredicateReader(Words words, int end) {
    this.words = words;
    this.end = end;
    this.phrase = new PhraseEnd(words, end);
  }

  /** What the verb at a token says. */
  Optional<Predicate> read(int from) {
    if (words.isOneOf(from, "has", "have", "had", "having") && !isPerfect(from + 1)) {
      return have(from, from + 1);
    }
    int negated = behindDoesNot(from);
    if (negated > from && words.is(negated, "have") && !isPerfect(negated + 1)) {
      return have(from, negated + 1)
          .map(p -> new Predicate(p.form(), true, from, p.value(), p.to()));
    }
    if (words.isOneOf(from, "lacks", "lack")) {
      return noun(from, from + 1, true);
    }
    if (words.isOneOf(from, "expresses", "express", "makes")) {
      return noun(from, from + 1, false);
    }
    boolean may = words.are(from, "may", "be");
    if (may && Vocabulary.ADJECTIVES.length(words, from + 2, end) > 0) {
      return be(from + 1);
    }
    return words.isOneOf(from, "is", "are", "was", "were") ? be(from) : Optional.of(verb(from));
  }

  /** Behind "does not"; the same token when that does not stand here. */
  private int behindDoesNot(int from) {
    if (!words.isOneOf(from, "does", "do", "did", "doesn't", "don't")) {
      return from;
    }
    if (words.word(from).endsWith("n't")) {
      return from + 1;
    }
    return words.is(from + 1, "not") ? from + 2 : from;
  }

  /** A perfect says what happened; its auxiliary is no verb of its own. */
  private boolean isPerfect(int at) {
    int verb = at;
    while (FILLERS.contains(words.word(verb)) || words.isOneOf(verb, "not", "never", "yet")) {
      verb++;
    }
    return Vocabulary.PARTICIPLES.length(words, verb, end) > 0
        && !FILLERS.contains(words.word(verb))
        && !words.are(verb, "come", "to");
  }

  private Optional<Predicate> have(int from, int noun) {
    int at = FILLERS.contains(words.word(noun)) ? noun + 1 : noun;
    boolean no = words.is(at, "no");
    Optional<Predicate> read = noun(from, no ? at + 1 : at, no);
    return words.is(from, "had") && !no
        ? read.map(p -> new Predicate(p.form(), false, from, from, p.to()))
        : read;
  }

  private Optional<Predicate> noun(int from, int noun, boolean negated) {
    int at = words.is(noun, "the") ? noun + 1 : noun;
    if (words.isOneOf(at, "it", "them", "this", "that")) {
      return Optional.empty();
    }
    return predicate(Form.HAVE, negated, from, at, phrase.ofNoun(at));
  }

  private Optional<Predicate> be(int from) {
    int at = from + 1;
    while (FILLERS.contains(words.word(at))) {
      at++;
    }
    if (words.isOneOf(at, "having", "in")) {
      int noun = words.is(at, "in") && words.isOneOf(at + 1, "a", "an", "the") ? at + 2 : at + 1;
      boolean place = PlaceWords.areAt(words, at + 1, end);
      return words.is(at, "having") || words.isOneOf(noun, "complete", "partial", "first")
          ? noun(from, noun, false)
          : predicate(Form.BE, false, from, place ? at : noun, phrase.ofState(noun));
    }
    if (words.are(at, "not", "known")) {
      return predicate(Form.VERB, true, from, at, phrase.ofSentence(at));
    }
    return words.isOneOf(at, "not", "neither")
        ? predicate(Form.BE, true, from, at + 1, phrase.end(at + 1))
        : predicate(Form.BE, false, from, at, phrase.ofState(at));
  }

  private static Optional<Predicate> predicate(
      Form form, boolean negated, int from, int value, int to) {
    return to > value
        ? Optional.of(new Predicate(form, negated, from, value, to))
        : Optional.empty();
  }

  private Predicate verb(int from) {
    boolean negated = isNegated(from);
    int behind = from + Math.max(1, Vocabulary.VERBS.length(words, from, end));
    int stop = negated ? phrase.ofNegation(behind) : phrase.end(behind);
    boolean perfect = words.isOneOf(from, "has", "have", "had");
    stop = negated && perfect ? behindShared(stop) : stop;
    int value = from;
    if (!negated && perfect) {
      for (int at = from + 1; at < Math.min(from + NEAR, stop); at++) {
        value = words.isOneOf(at, "already", "also") ? at + 1 : value;
      }
      value = words.is(value, "been") && value > from ? value + 1 : value;
      value = stop - value < 2 ? from : value;
    }
    return new Predicate(Form.VERB, negated, from, value, stop);
  }

  /** "has not come back or spread": a participle without a "has" of its own is negated, too. */
  private int behindShared(int stop) {
    int participle = Vocabulary.PARTICIPLES.length(words, stop + 1, end);
    boolean own = words.isOneOf(stop + 1, "got", "had", "came");
    return words.is(stop, "or") && participle > 0 && !own
        ? phrase.ofNegation(stop + 1 + participle)
        : stop;
  }

  private boolean isNegated(int from) {
    for (int at = from; at < from + NEAR; at++) {
      boolean not = words.isOneOf(at, "not", "never", "cannot", "no");
      if (not || words.word(at).endsWith("n't")) {
        return true;
      }
    }
    return false;
  }
}
