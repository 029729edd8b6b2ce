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
  private final EarlierMoments earlier;

  PhraseRest(Words words, int end) {
    this.words = words;
    this.end = end;
    this.earlier = new EarlierMoments(words, end);
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
    if (behind > at && earlier.isOtherMoment(behind)) {
      return true;
    }
    for (int i = at - 1; may && i > Math.max(0, at - FAR); i--) {
      if (words.is(i, "that") && Vocabulary.NOUN_CLAUSES.has(words.word(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "problems that get worse, that do not go away, or that come back": any of them. */
  boolean listsClauses(int from, int that) {
    boolean first = false;
    for (int i = from; i < that; i++) {
      first |= words.is(i, "that");
    }
    boolean or = words.is(that - 1, "or");
    for (int i = that; first && i < end && !words.isEnd(i); i++) {
      if (words.are(i, "and", "that")) {
        return false;
      }
      or |= words.are(i, "or", "that");
    }
    return first && or && words.is(that, "that");
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

  /** "as the first treatment" behind a treatment before: a moment of that one. */
  boolean isOfBefore(int as) {
    return earlier.isFirst(as) || earlier.isOtherMoment(as);
  }

  /** "and severe psoriasis", "or for metastatic cancer": another disease, with what narrows it. */
  boolean isOtherDisease(int at) {
    int of = at + 1 + Vocabulary.ADJECTIVES.length(words, at + 1, end);
    boolean aim = words.is(at - 1, "or") && words.is(at, "for") && of > at + 1;
    if (aim && Vocabulary.GENERIC_DISEASES.length(words, of, end) > 0) {
      return true;
    }
    int noun = at + Vocabulary.ADJECTIVES.length(words, at, end);
    return noun > at
        && words.is(at - 1, "and")
        && Vocabulary.isDiseaseNoun(words.word(noun))
        && !Vocabulary.GENERIC_DISEASES.has(words.word(noun));
  }
}
