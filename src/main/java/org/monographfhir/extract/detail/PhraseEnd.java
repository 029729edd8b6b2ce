package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/**
 * Finds where a phrase ends: before what starts another part of the use, or another member of the
 * clause. What the phrase hangs on decides what may belong to it.
 */
final class PhraseEnd {

  private final Words words;
  private final int end;
  private final PhraseRest rest;

  PhraseEnd(Words words, int end) {
    this.words = words;
    this.end = end;
    this.rest = new PhraseRest(words, end);
  }

  /** Of what a verb governs. */
  int end(int from) {
    return end(from, PhraseHead.VERB);
  }

  /** Of what a verb governs that is negated. */
  int ofNegation(int from) {
    return end(from, PhraseHead.NEGATION);
  }

  /** Of what somebody has. */
  int ofNoun(int from) {
    return end(from, PhraseHead.NOUN);
  }

  /** Of what something is before or after. */
  int ofMoment(int from) {
    return end(from, PhraseHead.MOMENT);
  }

  /** Of what something is: up to the next joint, unless a preposition takes what follows. */
  int ofState(int from) {
    int stop = end(from);
    if (words.isOneOf(from, "receiving", "taking", "undergoing", "causing")) {
      return stop;
    }
    for (int at = from; at < stop; at++) {
      boolean joint = words.isComma(at) || words.isOneOf(at, "and", "or", "but", "and/or");
      if (joint && rest.isShown(at + 1)) {
        return rest.behindShown(at + 4);
      }
      if (joint && !Vocabulary.COMPARISONS.has(words.word(at + 1))) {
        return at;
      }
      if (words.isOneOf(at, "to", "with", "by", "of", "for", "from", "that") && at > from) {
        return stop;
      }
    }
    return stop;
  }

  int ofSentence(int from) {
    int at = from;
    while (at < end && !words.isEnd(at)) {
      at++;
    }
    return at;
  }

  private int end(int from, PhraseHead head) {
    int stop = stop(from, head);
    stop = stop > from ? Math.max(stop, new Proviso(words, end).behind(from, stop)) : stop;
    boolean measured = words.kind(stop) == Token.Kind.GLOSS && Glosses.measure(words.word(stop));
    return measured && stop > from && stop < end ? stop + 1 : stop;
  }

  private int stop(int from, PhraseHead head) {
    int at = from;
    boolean inner = false;
    boolean with = false;
    while (at < end && !words.isEnd(at)) {
      int behind = Boundary.behindJoint(words, at);
      if (behind > at && words.isOneOf(behind - 1, "and", "but") && rest.isResult(behind, head)) {
        return ofSentence(at);
      }
      boolean goesOn =
          inner && Boundary.behindRelative(words, behind, end) == 0 && startsMember(behind, head);
      goesOn |= behind > at && rest.goesOnAbout(at, behind);
      with |= words.is(at, "with");
      boolean drug = !with && rest.isWithDrug(behind);
      if (behind > at && (drug || !goesOn && endsAtJoint(at, behind, head))) {
        return at;
      }
      boolean clause = rest.isInner(at, head);
      inner |= clause;
      if (at > from && endsHere(at, head, clause)) {
        return at;
      }
      at++;
    }
    return at;
  }

  private boolean endsAtJoint(int at, int behind, PhraseHead head) {
    return words.is(behind - 1, "but")
        || startsMember(behind, head)
        || Boundary.startsSubject(words, behind)
        || rest.isOtherDisease(behind)
        || Boundary.startsPart(words, behind, end)
        || words.isComma(at) && words.isOneOf(behind, "with", "in")
        || words.isComma(at) && head == PhraseHead.MOMENT && words.is(behind, "it");
  }

  private boolean startsMember(int at, PhraseHead head) {
    boolean participle =
        head != PhraseHead.NEGATION
            && Vocabulary.PARTICIPLES.length(words, at, end) > 0
            && !words.is(at, "had");
    return participle
        || Boundary.startsPredicate(words, at, end)
        || Boundary.behindRelative(words, at, end) > 0;
  }

  private boolean endsHere(int at, PhraseHead head, boolean inner) {
    if (words.isOneOf(at, "that", "which")) {
      boolean content = inner || rest.isContent(at);
      return !content && !Vocabulary.NOUN_CLAUSES.has(words.word(at + 1));
    }
    if (head != PhraseHead.MOMENT && rest.isOfBefore(at)) {
      return false;
    }
    return Boundary.startsPart(words, at, end) && !Boundary.startsAlone(words, at)
        || words.is(at, "without") && !words.is(at - 1, "or") && !words.word(at + 1).endsWith("ing")
        || words.are(at, "with", "or", "without")
        || words.is(at, "including") && (head == PhraseHead.NOUN || rest.isPeople(at + 1))
        || words.is(at, "with")
            && words.isOneOf(at - 1, "cancer", "disease", "body", "surgery")
            && !words.isOneOf(at + 1, "prior", "previous", "earlier");
  }
}
