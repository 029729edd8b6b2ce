package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** When in a treatment a drug is used: "as the first treatment", "after surgery". */
final class MomentReader {

  /** How far the noun of a transplant stands at most. */
  private static final int FAR = 9;

  /** How far "remission" stands behind "in" at most. */
  private static final int NEAR = 8;

  private final Words words;
  private final int end;
  private final PhraseEnd phrase;

  MomentReader(Words words, int end) {
    this.words = words;
    this.end = end;
    this.phrase = new PhraseEnd(words, end);
  }

  /** The moments that start at a token: "as A, as B, or as C" is any of them. */
  Optional<Read<Criterion>> read(int from) {
    List<Criterion> any = new ArrayList<>();
    boolean or = false;
    int at = from;
    int stop = from;
    Optional<Read<Criterion>> next = one(at);
    while (next.isPresent()) {
      any.add(next.get().value());
      stop = next.get().end();
      at = Boundary.behindJoint(words, stop);
      or |= words.is(at - 1, "or");
      boolean more = at > stop && words.is(at, "as") && words.is(from, "as");
      next = more && !words.is(at - 1, "and") ? one(at) : Optional.empty();
    }
    if (any.isEmpty() || any.size() > 1 && !or) {
      return one(from);
    }
    return Optional.of(new Read<>(Findings.combined(Operator.ANY_OF, any), stop));
  }

  private Optional<Read<Criterion>> one(int at) {
    if (words.isComma(at - 1) && words.is(at - 2, "and")) {
      // "A and, before X, B": of B only.
      return Optional.empty();
    }
    if (words.is(at, "as")) {
      int part = words.are(at + 1, "part", "of") ? at + 3 : at + 1;
      int noun = words.isOneOf(part, "a", "an", "the") ? part + 1 : part;
      int length = Boundary.momentLength(words, noun, end);
      return length > 0 ? named(noun, words.behindGloss(noun + length)) : Optional.empty();
    }
    if (isInRemission(at)) {
      int state = words.isOneOf(at + 1, "a", "the", "their") ? at + 2 : at + 1;
      int stop = phrase.end(state);
      return Optional.of(new Read<>(NounPhrase.read(words, state, stop, false), stop));
    }
    int phase = Vocabulary.PHASES.length(words, at, end);
    int transplant = transplant(at);
    if (phase > 0 || transplant > at) {
      int from = phase > 0 ? at : at + 1;
      int to = phase > 0 ? at + phase : transplant;
      return Optional.of(
          new Read<>(Findings.of(CriterionType.TREATMENT_PHASE, words, from, to), to));
    }
    boolean within =
        words.is(at, "within") && words.is(at + 3, "of") && Stages.isCount(words.word(at + 1));
    if (!within && !words.isOneOf(at, "before", "after", "during", "following")) {
      return Optional.empty();
    }
    int stop = stop(at + 1);
    boolean treated = words.isOneOf(at + 1, "treatment", "therapy", "at", "other", "prior");
    CriterionType type = treated ? CriterionType.PRIOR_THERAPY : CriterionType.TREATMENT_PHASE;
    return stop > at + 1
        ? Optional.of(new Read<>(Findings.of(type, words, at, stop), stop))
        : Optional.empty();
  }

  /** "in first or second complete remission with X". */
  private boolean isInRemission(int at) {
    int noun = at + 1;
    while (words.is(at, "in") && noun < Math.min(end, at + NEAR) && !words.isEnd(noun)) {
      if (words.is(noun, "remission")) {
        return true;
      }
      noun++;
    }
    return false;
  }

  /** Behind "for an allogeneic stem cell transplant"; the same place when it is not there. */
  private int transplant(int at) {
    int stop = at + 1;
    while (words.is(at, "for")
        && words.isOneOf(at + 1, "a", "an")
        && stop < Math.min(end, at + FAR)
        && !words.isEnd(stop)) {
      if (words.isOneOf(stop, "transplant", "transplantation")) {
        return stop + 1;
      }
      stop++;
    }
    return at;
  }

  /** "first treatment", with "after the cancer is diagnosed" behind it. */
  private Optional<Read<Criterion>> named(int noun, int behind) {
    boolean after = words.are(behind, "after", "the");
    boolean diagnosed = after && words.isOneOf(behind + 2, "cancer", "disease");
    int stop = diagnosed ? phrase.end(behind + 2) : behind;
    String type = Vocabulary.MOMENTS.at(words, noun, end).orElseThrow().value();
    return Optional.of(new Read<>(Findings.of(Findings.type(type), words, noun, stop), stop));
  }

  private int stop(int from) {
    int stop = phrase.ofMoment(from);
    for (int at = from; at < stop; at++) {
      boolean other = words.is(at, "for") || words.is(at, "or") && words.is(at + 1, "if");
      boolean then =
          words.is(at, "and") && words.is(at + 1, "then") || words.are(at, "followed", "by");
      if (other || then || Boundary.startsAlone(words, at)) {
        return words.isComma(at - 1) ? at - 1 : at;
      }
    }
    return stop;
  }
}
