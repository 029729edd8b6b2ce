package org.monographfhir.extract.detail;

import java.util.Set;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Words behind a phrase that belong to it, although they could start another part of the use. */
final class PhraseRest {

  /** How far "after" stands at most before what it was. */
  private static final int FAR = 10;

  /** Words behind which "that" goes on with what they are about. */
  private static final Set<String> WITH_CONTENT = Set.of("risk", "chance", "likelihood", "so");

  private final Words words;
  private final int end;

  PhraseRest(Words words, int end) {
    this.words = words;
    this.end = end;
  }

  /** "treatment for cancer that has spread": the clause is about that treatment. */
  boolean isInner(int at, PhraseHead head) {
    boolean ofVerb = head == PhraseHead.VERB || head == PhraseHead.NEGATION;
    boolean led = words.isOneOf(at - 2, "for", "remove", "removed", "metastatic");
    return ofVerb
        && led
        && words.isOneOf(at, "that", "which")
        && Vocabulary.GENERIC_DISEASES.length(words, at - 1, at) > 0;
  }

  /** Whether "that" goes on with what the words before it are about. */
  boolean isContent(int that) {
    String before = words.word(that - 1);
    return Vocabulary.CLASS_NOUNS.has(before)
        || before.equals("of")
        || WITH_CONTENT.contains(before)
        || isOfNoun(that);
  }

  /** "after that therapy", "pain that does not go away": not about the disease. */
  private boolean isOfNoun(int that) {
    boolean said = words.isOneOf(that - 1, "after", "before", "during", "to", "with", "for");
    boolean pain = words.isOneOf(that + 1, "does", "do") && !words.isComma(that - 1);
    return said || pain && !Vocabulary.isDiseaseNoun(words.word(that - 1));
  }

  boolean isPeople(int at) {
    return Vocabulary.GROUPS.length(words, at, end) > 0;
  }

  /** "drugs that cause A and may cause B": the clause goes on. */
  boolean goesOnAbout(int at, int behind) {
    boolean may = words.is(behind, "may") && Vocabulary.NOUN_CLAUSES.has(words.word(behind + 1));
    for (int i = at - 1; may && i > Math.max(0, at - FAR); i--) {
      if (words.is(i, "that") && Vocabulary.NOUN_CLAUSES.has(words.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "did not respond to, stopped responding to, or ... X": several verbs that share X. */
  boolean isOpen(int at, int behind) {
    boolean list = !words.isOneOf(behind - 1, "or", "and") || words.is(behind, "who");
    return list && endsInPreposition(at);
  }

  /** A comma behind a preposition: what that is about follows later. */
  boolean endsInPreposition(int at) {
    return words.isComma(at) && words.isOneOf(at - 1, "to", "with", "on");
  }

  /** ", as shown by A, B, or C": how one knows it. */
  boolean isShown(int at) {
    return words.is(at, "as")
        && words.isOneOf(
            at + 1, "shown", "defined", "detected", "determined", "measured", "confirmed")
        && words.is(at + 2, "by");
  }

  /** Behind "as shown by A, B, or C". */
  int behindShown(int from) {
    int at = from;
    while (at < end && !words.isEnd(at) && !Boundary.startsPart(words, at, end)) {
      at++;
    }
    return words.isComma(at - 1) ? at - 1 : at;
  }

  /** "with A": a partner, where nothing before it is done with anything. */
  boolean isWithDrug(int at) {
    boolean drug = Vocabulary.isDrug(words.word(at + 1)) || Vocabulary.isDrug(words.word(at + 2));
    return words.is(at, "with") && drug;
  }

  /** ", but it did not work": belongs to the treatment before it. */
  boolean isResult(int at, PhraseHead head) {
    if (words.are(at, "it", "is", "not", "known")) {
      return false;
    }
    boolean cancer = words.is(at, "the") && words.isOneOf(at + 1, "cancer", "disease");
    return words.isOneOf(at, "it", "they")
        || cancer && head != PhraseHead.NOUN
        || words.are(at, "cancer", "cells");
  }

  /** "after X chemotherapy as the first treatment": what came after X cannot be the first. */
  boolean isFirstOfBefore(int at) {
    int line = words.is(at + 1, "the") ? at + 2 : at + 1;
    boolean first = words.isOneOf(line, "first", "first-line", "initial");
    if (!words.is(at, "as") || !first || Boundary.momentLength(words, line, end) == 0) {
      return false;
    }
    for (int i = at - 1; i > Math.max(0, at - FAR) && !words.isEnd(i); i--) {
      if (words.isOneOf(i, "after", "following")) {
        return true;
      }
    }
    return false;
  }
}
