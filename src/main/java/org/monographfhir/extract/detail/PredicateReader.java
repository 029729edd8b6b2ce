package org.monographfhir.extract.detail;

import java.util.Optional;
import java.util.Set;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Reads what a verb says, to the end of its phrase. */
final class PredicateReader {

  private static final Set<String> FILLERS = Set.of("already", "also", "either", "both", "just");

  /** Words behind which "that" goes on with what they are about. */
  private static final Set<String> WITH_CONTENT = Set.of("risk", "chance", "likelihood", "so");

  /** Verbs of a clause that says what a noun before it is: "treatment that included". */
  private static final Set<String> OF_NOUNS =
      Set.of(
          "included",
          "includes",
          "include",
          "including",
          "contains",
          "contained",
          "lowers",
          "lower",
          "are",
          "is",
          "prevent",
          "prevents",
          "keep",
          "targets",
          "target",
          "block",
          "blocks",
          "work",
          "works",
          "affects",
          "affect",
          "makes",
          "causes",
          "cause");

  private final Words words;
  private final int end;
  private boolean ofVerb = true;
  private boolean ofNoun;
  private boolean ofNegation;

  PredicateReader(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  /** What the verb at a token says. */
  Optional<Predicate> read(int from) {
    if (words.isOneOf(from, "has", "have", "had", "having") && !isPerfect(from + 1)) {
      return have(from, from + 1);
    }
    if (words.isOneOf(from, "does", "do", "did", "doesn't", "don't")) {
      boolean not = words.is(from + 1, "not");
      int verb = words.word(from).endsWith("n't") ? from + 1 : not ? from + 2 : from;
      if (verb > from && words.is(verb, "have") && !isPerfect(verb + 1)) {
        return have(from, verb + 1)
            .map(p -> new Predicate(p.form(), true, from, p.value(), p.to()));
      }
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
    if (words.isOneOf(from, "is", "are", "was", "were")) {
      return be(from);
    }
    ofNegation = isNegated(from);
    int stop = end(from + Math.max(1, Vocabulary.VERBS.length(words, from, end)));
    ofNegation = false;
    return Optional.of(verb(from, stop));
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
    int at = words.isOneOf(noun, "the") ? noun + 1 : noun;
    ofNoun = true;
    int stop = end(at);
    ofNoun = false;
    return stop > at
        ? Optional.of(new Predicate(Form.HAVE, negated, from, at, stop))
        : Optional.empty();
  }

  private Optional<Predicate> be(int from) {
    int at = from + 1;
    while (FILLERS.contains(words.word(at))) {
      at++;
    }
    if (words.isOneOf(at, "having", "in")) {
      int noun = words.is(at, "in") && words.isOneOf(at + 1, "a", "an") ? at + 2 : at + 1;
      return words.is(at, "having") || words.isOneOf(noun, "complete", "partial")
          ? noun(from, noun, false)
          : Optional.of(new Predicate(Form.BE, false, from, noun, phraseEnd(noun)));
    }
    boolean not = words.is(at, "not") || words.are(at, "no", "longer");
    if (not && words.are(at, "not", "known")) {
      return Optional.of(new Predicate(Form.VERB, true, from, at, sentenceEnd(at)));
    }
    if (words.is(at, "not")) {
      int stop = end(at + 1);
      return Optional.of(new Predicate(Form.BE, true, from, at + 1, stop));
    }
    int stop = phraseEnd(at);
    return stop > at
        ? Optional.of(new Predicate(Form.BE, false, from, at, stop))
        : Optional.empty();
  }

  /** A phrase behind "is": up to the next joint, unless a preposition takes what follows. */
  int phraseEnd(int from) {
    int stop = end(from);
    for (int at = from; at < stop; at++) {
      boolean joint = words.isComma(at) || words.isOneOf(at, "and", "or", "but", "and/or");
      if (joint && !Vocabulary.COMPARISONS.has(words.word(at + 1))) {
        return at;
      }
      if (words.isOneOf(at, "to", "with", "by", "of", "for", "from") && at > from) {
        return stop;
      }
    }
    return stop;
  }

  /** Where the phrase of a moment ends, "after surgery". */
  int momentEnd(int from) {
    ofVerb = false;
    int stop = end(from);
    ofVerb = true;
    return stop;
  }

  private boolean isNegated(int from) {
    boolean negated = false;
    for (int at = from; at < from + 4; at++) {
      negated |=
          words.isOneOf(at, "not", "never", "cannot", "no") || words.word(at).endsWith("n't");
    }
    return negated;
  }

  private Predicate verb(int from, int stop) {
    int value = from;
    boolean negated = isNegated(from);
    if (!negated && words.isOneOf(from, "has", "have", "had")) {
      for (int at = from + 1; at < from + 4 && at < stop; at++) {
        value = words.is(at, "already") ? at + 1 : value;
      }
      value = words.is(value, "been") && value > from ? value + 1 : value;
    }
    return new Predicate(Form.VERB, negated, from, value, stop);
  }

  private int sentenceEnd(int from) {
    int at = from;
    while (at < end && !words.isEnd(at)) {
      at++;
    }
    return at;
  }

  /** Where the phrase ends that a verb before this token governs. */
  int end(int from) {
    int at = from;
    boolean inner = false;
    while (at < end && !words.isEnd(at)) {
      int behind = Boundary.behindJoint(words, at);
      boolean joint = words.isOneOf(behind - 1, "and", "but");
      if (joint && behind > at && isResult(behind)) {
        return sentenceEnd(at);
      }
      boolean continues = inner && Boundary.behindRelative(words, behind, end) == 0;
      if (behind > at && !(continues && startsMember(behind)) && endsAtJoint(at, behind)) {
        return at;
      }
      inner |= isInner(at);
      if (endsHere(at, from)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean endsAtJoint(int at, int behind) {
    return words.isOneOf(behind - 1, "but")
        || startsMember(behind)
        || startsSubject(behind)
        || Boundary.startsPart(words, behind, end)
        || words.isOneOf(behind, "with", "in") && words.kind(at) == Token.Kind.COMMA;
  }

  /** "treatment for cancer that has spread": the clause is about that treatment. */
  private boolean isInner(int at) {
    boolean cancer = Vocabulary.GENERIC_DISEASES.length(words, at - 1, at) > 0;
    boolean led = words.isOneOf(at - 2, "for", "remove", "removed", "metastatic");
    return ofVerb && !ofNoun && cancer && led && words.isOneOf(at, "that", "which");
  }

  /** ", but it did not work": belongs to the treatment before it. */
  private boolean isResult(int at) {
    boolean known = words.are(at, "it", "is", "not", "known");
    boolean clause =
        words.isOneOf(at, "it", "they")
            || words.is(at, "the") && !ofNoun && words.isOneOf(at + 1, "cancer", "disease");
    return !known && clause || words.are(at, "cancer", "cells");
  }

  /** "the variant status is unknown": a clause with a subject of its own. */
  boolean startsSubject(int at) {
    if (words.are(at, "it", "is", "not", "known")) {
      return true;
    }
    for (int verb = at + 2; words.is(at, "the") && verb <= at + 4; verb++) {
      if (words.isOneOf(verb, "is", "are", "was", "has")) {
        return true;
      }
    }
    return false;
  }

  private boolean startsMember(int at) {
    return Boundary.startsPredicate(words, at, end)
        || Boundary.behindRelative(words, at, end) > 0
        || !ofNegation && Vocabulary.PARTICIPLES.length(words, at, end) > 0 && !words.is(at, "had");
  }

  private boolean endsHere(int at, int from) {
    if (at == from) {
      return false;
    }
    if (words.isOneOf(at, "that", "which")) {
      boolean content = isInner(at) || WITH_CONTENT.contains(words.word(at - 1));
      return !content && !OF_NOUNS.contains(words.word(at + 1));
    }
    return Boundary.startsPart(words, at, end) && !Boundary.startsAlone(words, at)
        || words.is(at, "without")
        || ofNoun && words.isOneOf(at, "including")
        || words.is(at, "with") && words.isOneOf(at - 1, "cancer", "disease", "body", "surgery");
  }
}
