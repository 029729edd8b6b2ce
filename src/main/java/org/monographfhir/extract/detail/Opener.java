package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/** The start of a sentence about a use: "It is used", "X may also be given". */
final class Opener {

  /** How far the verb of a sentence stands from its start at most. */
  private static final int SUBJECT = 9;

  /** How many tokens the name of a drug has at most. */
  private static final int LONGEST = 10;

  private final ClauseState state;
  private final Words words;
  private boolean also;

  Opener(ClauseState state) {
    this.state = state;
    this.words = state.words;
  }

  /** Whether the drug is "also" used so. */
  boolean isAlso() {
    return also;
  }

  /** Behind "It is used" and the like. */
  int behind() {
    int name = name();
    for (int at = name; at < Math.min(state.end, name + SUBJECT); at++) {
      boolean part = Boundary.startsPeople(words, at, state.end);
      if (words.isComma(at) || words.isEnd(at) || part) {
        return state.from;
      }
      Optional<Lexicon.Match> verb = Vocabulary.OPENERS.at(words, at, state.end);
      if (verb.isPresent() && isOfOneForm(name, at)) {
        // "X alone is used only in ...", "The capsule form is used ...": of some uses only. Above a
        // list it is of all of them, and the form stays uncoded.
        int behind = at + verb.get().length();
        boolean ofAll = state.lead == Lead.LEAD_IN;
        words.mark(at, ofAll ? behind : at, Went.CONNECTING);
        return ofAll ? behind : state.end;
      }
      if (verb.isPresent() && at > state.from) {
        int behind = at + verb.get().length();
        state.option = verb.get().value().equals("option");
        also = words.text(at, behind).contains("also");
        words.mark(at, behind, Went.CONNECTING);
        words.mark(state.from, name, Went.CONNECTING);
        subject(at);
        return behind;
      }
    }
    return state.from;
  }

  /** What the sentence is about: the drug, under whatever name. Other words say more. */
  private void subject(int verb) {
    for (int at = state.from; at < verb; at++) {
      if (Vocabulary.SUBJECTS.has(words.word(at))
          || words.kind(at) != Token.Kind.WORD
          || words.mentions().isOfDrug(words.word(at))
          || Vocabulary.isDrug(words.word(at))) {
        words.mark(at, at + 1, Went.CONNECTING);
      }
    }
  }

  /** Behind the whole name of the drug, whatever its words are. */
  private int name() {
    int stop = words.mentions().isOfDrug(words.word(state.from)) ? state.from + LONGEST : 0;
    while (stop > state.from && !words.mentions().isDrug(words.text(state.from, stop))) {
      stop--;
    }
    return Math.max(state.from, stop);
  }

  private boolean isOfOneForm(int from, int verb) {
    for (int at = from; at < verb; at++) {
      if (words.isOneOf(at, "alone", "form", "capsule", "tablet", "formulation")
          || Vocabulary.LIMITING.has(words.word(at))
          || words.word(at).endsWith("ly") && at > state.from) {
        return true;
      }
    }
    return false;
  }

  /** "In adults, it is used ...": speaks of some of the people. */
  static boolean isOfGroup(Words words, int from, int stop) {
    if (!words.is(from, "in")) {
      return false;
    }
    int people = PopulationReader.read(words, from + 1, stop).map(Read::end).orElse(from + 1);
    int verb = words.isComma(people) ? people + 1 : people;
    return people > from + 1 && words.isOneOf(verb, "it", "they");
  }
}
