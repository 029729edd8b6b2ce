package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Went;

/**
 * Reads in which setting a drug is used: moments of a treatment ("as the first treatment", "after
 * surgery"), places, causes, conditions that start with "when" or "if", what is absent.
 */
final class SettingReader {

  private final Words words;
  private final int end;
  private final OriginReader origins;
  private final ClauseReader clauses;
  private final PhraseEnd phrase;
  private final MomentReader moments;
  private final PresentFindings present;

  SettingReader(Words words, int end, KnownNames known) {
    this.words = words;
    this.origins = new OriginReader(words, end, known);
    this.end = end;
    this.clauses = new ClauseReader(words, end);
    this.phrase = new PhraseEnd(words, end);
    this.moments = new MomentReader(words, end);
    this.present = new PresentFindings(words, end);
  }

  /**
   * What starts here.
   *
   * @param behindPeople whether people were named just before, so that "with" says what they have
   */
  Optional<Read<Criterion>> read(int at, boolean behindPeople) {
    return moments
        .read(at)
        .or(() -> condition(at))
        .or(() -> origins.cause(at))
        .or(() -> follows(at) ? origins.site(at) : Optional.empty())
        .or(() -> absent(at))
        .or(() -> atRisk(at))
        .or(() -> behindPeople && words.is(at, "with") ? present.read(at + 1) : Optional.empty());
  }

  /** Whether the words before have been read: a place is of what stands there. */
  private boolean follows(int at) {
    return words.kind(at - 1) != Token.Kind.WORD || words.went(at - 1) != Went.UNCODED;
  }

  /** What a line above leads to, where that is a setting. */
  Optional<Read<Criterion>> led(Lead lead, int at) {
    if (lead == Lead.AFTER) {
      int stop = phrase.end(at);
      Criterion after =
          Findings.of(CriterionType.PRIOR_THERAPY, "after " + words.text(at, stop), false);
      return Optional.of(new Read<>(after, stop));
    }
    boolean verb = Boundary.startsPredicate(words, at, end);
    if (lead == Lead.STATE) {
      return verb ? clauses.body(at) : clauses.states(at);
    }
    if (lead == Lead.HAVE && !verb) {
      return present.read(at);
    }
    return lead == Lead.CLAUSE && verb ? clauses.body(at) : Optional.empty();
  }

  /** "when the cancer has X", "if X cannot be used". */
  private Optional<Read<Criterion>> condition(int at) {
    boolean aside = words.is(at, "if") && (words.isComma(at - 1) || words.is(at - 1, "and"));
    if (!words.isOneOf(at, "when", "if") || words.is(at - 1, "only") || aside) {
      return Optional.empty();
    }
    if (words.are(at + 1, "it", "is", "not", "known")) {
      return leaf(at + 3, phrase.ofSentence(at + 3));
    }
    int verb = at + 1;
    while (verb < Math.min(end, at + 8) && !Boundary.startsPredicate(words, verb, end)) {
      verb++;
    }
    if (!Boundary.startsPredicate(words, verb, end)) {
      return words.is(at + 1, "used") ? leaf(at + 1, phrase.end(at + 2)) : Optional.empty();
    }
    int subject = words.isOneOf(at + 1, "the", "their") ? at + 2 : at + 1;
    boolean ofCancer =
        verb == subject + 1 && Vocabulary.GENERIC_DISEASES.length(words, subject, verb) > 0;
    return ofCancer ? clauses.body(verb) : leaf(at + 1, phrase.end(verb + 1));
  }

  private Optional<Read<Criterion>> leaf(int from, int to) {
    return to > from ? Optional.of(new Read<>(Findings.of(words, from, to), to)) : Optional.empty();
  }

  /** "in women at high risk of fracture". */
  private Optional<Read<Criterion>> atRisk(int at) {
    boolean risk =
        words.is(at, "at") && words.isOneOf(at + 2, "risk") || words.are(at, "at", "risk");
    return risk ? leaf(at + 1, phrase.end(at + 1)) : Optional.empty();
  }

  private Optional<Read<Criterion>> absent(int at) {
    if (!words.is(at, "without") || words.word(at + 1).endsWith("ing")) {
      return Optional.empty();
    }
    int stop = phrase.end(at + 1);
    boolean other = false;
    for (int i = at + 1; i < stop; i++) {
      other |= words.isOneOf(i, "or", "and") && words.isOneOf(i + 1, "with", "alone");
    }
    return stop > at + 1 && !other
        ? Optional.of(new Read<>(NounPhrase.read(words, at + 1, stop, true), stop))
        : Optional.empty();
  }
}
