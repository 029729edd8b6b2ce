package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.Criterion.Type;

/**
 * Reads in which setting a drug is used: moments of a treatment ("as the first treatment", "after
 * surgery"), places, causes, conditions that start with "when" or "if", what is absent.
 */
final class SettingReader {

  private final Words words;
  private final int end;
  private final KnownNames known;
  private final ClauseReader clauses;
  private final PredicateReader predicates;

  SettingReader(Words words, int end, KnownNames known) {
    this.words = words;
    this.known = known;
    this.end = end;
    this.clauses = new ClauseReader(words, end);
    this.predicates = new PredicateReader(words, end);
  }

  /**
   * What starts here.
   *
   * @param behindPeople whether people were named just before, so that "with" says what they have
   */
  Optional<Read<Criterion>> read(int at, boolean behindPeople) {
    return moment(at)
        .or(() -> condition(at))
        .or(() -> cause(at))
        .or(() -> site(at))
        .or(() -> absent(at))
        .or(() -> atRisk(at))
        .or(() -> behindPeople && words.is(at, "with") ? present(at + 1) : Optional.empty());
  }

  /** What a line above leads to, where that is a setting. */
  Optional<Read<Criterion>> led(Lead lead, int at) {
    if (lead == Lead.AFTER) {
      int stop = predicates.end(at);
      Criterion after = Findings.of(Type.PRIOR_THERAPY, "after " + words.text(at, stop), false);
      return Optional.of(new Read<>(after, stop));
    }
    boolean verb = Boundary.startsPredicate(words, at, end);
    if (lead == Lead.HAVE && !verb) {
      return present(at);
    }
    return lead == Lead.CLAUSE && verb ? clauses.body(at) : Optional.empty();
  }

  /** "as adjuvant therapy", "before surgery", "after treatment with X". */
  Optional<Read<Criterion>> moment(int at) {
    int noun = words.is(at, "as") ? at + 1 : at;
    noun += words.isOneOf(noun, "a", "an", "the") && noun > at ? 1 : 0;
    int length = noun > at ? Boundary.momentLength(words, noun, end) : 0;
    if (length > 0) {
      int stop = words.behindGloss(noun + length);
      if (words.are(stop, "after", "the") && words.isOneOf(stop + 2, "cancer", "disease")) {
        stop = predicates.end(stop + 2);
      }
      String type = Vocabulary.MOMENTS.at(words, noun, end).orElseThrow().value();
      return Optional.of(new Read<>(Findings.of(Findings.type(type), words, noun, stop), stop));
    }
    if (!words.isOneOf(at, "before", "after", "during", "following")) {
      return Optional.empty();
    }
    int stop = momentEnd(at + 1);
    boolean treated = words.isOneOf(at + 1, "treatment", "therapy", "at", "other", "prior");
    Type type = treated ? Type.PRIOR_THERAPY : Type.TREATMENT_PHASE;
    return stop > at + 1
        ? Optional.of(new Read<>(Findings.of(type, words, at, stop), stop))
        : Optional.empty();
  }

  private int momentEnd(int from) {
    int stop = predicates.momentEnd(from);
    for (int at = from; at < stop; at++) {
      boolean other = words.is(at, "for") || words.is(at, "or") && words.is(at + 1, "if");
      if (other || words.is(at, "and") && words.is(at + 1, "then") || startsAlone(at)) {
        return at;
      }
    }
    return stop;
  }

  private boolean startsAlone(int at) {
    return Boundary.startsAlone(words, at);
  }

  /** "when the cancer has X", "if X cannot be used". */
  private Optional<Read<Criterion>> condition(int at) {
    boolean aside = words.is(at, "if") && words.isComma(at - 1);
    if (!words.isOneOf(at, "when", "if") || words.is(at - 1, "only") || aside) {
      return Optional.empty();
    }
    int verb = at + 1;
    while (verb < Math.min(end, at + 8) && !Boundary.startsPredicate(words, verb, end)) {
      verb++;
    }
    if (!Boundary.startsPredicate(words, verb, end)) {
      return words.is(at + 1, "used") ? leaf(at + 1, predicates.end(at + 2)) : Optional.empty();
    }
    boolean ofCancer = Vocabulary.GENERIC_DISEASES.length(words, verb - 1, verb) > 0;
    return ofCancer ? clauses.body(verb) : leaf(at + 1, predicates.end(verb + 1));
  }

  private Optional<Read<Criterion>> leaf(int from, int to) {
    return to > from ? Optional.of(new Read<>(Findings.of(words, from, to), to)) : Optional.empty();
  }

  /** "caused by A or B": a cause each. */
  private Optional<Read<Criterion>> cause(int at) {
    int length = Vocabulary.CAUSES.length(words, at, end);
    if (length == 0) {
      return Optional.empty();
    }
    int stop = predicates.end(at + length);
    for (int i = at + length; i < stop; i++) {
      // "caused by A and condition B": B is no cause.
      boolean other = words.isOneOf(i, "and", "or") && known.length(words, i + 1, end) > 0;
      stop = other ? i : stop;
    }
    if (stop == at + length) {
      return Optional.empty();
    }
    String before = words.text(at, at + length);
    int noun = at + length;
    if (words.are(noun, "certain", "types", "of")) {
      before += " certain types of";
      noun += 3;
    }
    List<Criterion> each = new ArrayList<>();
    int start = noun;
    for (int i = noun; i <= stop; i++) {
      if (i == stop || words.isOneOf(i, "or")) {
        each.add(Findings.of(Type.OTHER, before + " " + words.text(start, i), false));
        start = i + 1;
      }
    }
    return Optional.of(new Read<>(Findings.combined(Operator.ANY_OF, each), stop));
  }

  /** "in the skin and lymph nodes", "of the pancreas or another organ". */
  private Optional<Read<Criterion>> site(int at) {
    int lead = Vocabulary.SITE_PREPOSITIONS.length(words, at, end);
    int organ = lead == 0 ? 0 : Vocabulary.ORGANS.length(words, at + lead, end);
    if (organ == 0) {
      return Optional.empty();
    }
    int first = at + lead;
    int stop = first + organ;
    if (words.is(stop, "and")) {
      int second = Vocabulary.ORGANS.length(words, stop + 1, end);
      stop += second > 0 ? 1 + second : 0;
      return Optional.of(new Read<>(Findings.of(Type.ANATOMIC_SITE, words, at, stop), stop));
    }
    Criterion one = Findings.of(Type.ANATOMIC_SITE, words, first, stop);
    int second = words.is(stop, "or") ? Vocabulary.ORGANS.length(words, stop + 1, end) : 0;
    if (second == 0) {
      return Optional.of(new Read<>(one, stop));
    }
    Criterion other = Findings.of(Type.ANATOMIC_SITE, words, stop + 1, stop + 1 + second);
    Criterion any = Findings.combined(Operator.ANY_OF, List.of(one, other));
    return Optional.of(new Read<>(any, stop + 1 + second));
  }

  /** "in women at high risk of fracture". */
  private Optional<Read<Criterion>> atRisk(int at) {
    boolean risk =
        words.is(at, "at") && words.isOneOf(at + 2, "risk") || words.are(at, "at", "risk");
    return risk ? leaf(at + 1, predicates.end(at + 1)) : Optional.empty();
  }

  private Optional<Read<Criterion>> absent(int at) {
    if (!words.is(at, "without")) {
      return Optional.empty();
    }
    int stop = predicates.end(at + 1);
    boolean other = false;
    for (int i = at + 1; i < stop; i++) {
      other |= words.isOneOf(i, "or", "and") && words.isOneOf(i + 1, "with", "alone");
    }
    return stop > at + 1 && !other
        ? Optional.of(new Read<>(NounPhrase.read(words, at + 1, stop, true), stop))
        : Optional.empty();
  }

  /** "in patients with an abnormal KIT gene". */
  private Optional<Read<Criterion>> present(int from) {
    int start = words.is(from, "the") ? from + 1 : from;
    int stop = predicates.end(start);
    return stop > start && words.kind(start) == Token.Kind.WORD
        ? Optional.of(new Read<>(NounPhrase.read(words, start, stop, false), stop))
        : Optional.empty();
  }
}
