package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/**
 * What stands before a disease: "newly diagnosed", "relapsed or refractory", "stage IIA, IIB, or
 * III".
 */
final class AdjectiveReader {

  private final Words words;

  AdjectiveReader(Words words) {
    this.words = words;
  }

  Adjectives read(int from, int to) {
    List<Criterion> elements = new ArrayList<>();
    boolean or = false;
    boolean unknown = false;
    boolean goesOn = false;
    boolean joined = false;
    int at = from;
    while (at < to) {
      int stop = at;
      while (stop < to && !isJoint(stop)) {
        stop++;
      }
      if (stop > at) {
        List<Criterion> element = new ArrayList<>();
        unknown |= element(at, stop, to, element);
        if (goesOn && !element.isEmpty()) {
          element.add(0, elements.remove(elements.size() - 1));
          joined = true;
        }
        if (!element.isEmpty()) {
          elements.add(Findings.combined(Operator.ALL_OF, element));
        }
      }
      // "metastatic or recurrent, locally advanced": behind the last "or", a comma means "and".
      goesOn = or && words.isComma(stop) && !words.isOneOf(stop + 1, "or", "and", "and/or");
      or |= words.isOneOf(stop, "or", "and/or") && stop < to;
      at = stop + 1;
    }
    if (or && elements.size() > 1) {
      List<Criterion> shared = joined ? List.of() : shared(elements);
      if (!shared.isEmpty()) {
        return new Adjectives(shared, unknown);
      }
      return new Adjectives(List.of(Findings.combined(Operator.ANY_OF, elements)), unknown);
    }
    return new Adjectives(
        elements.stream().flatMap(e -> Findings.parts(e).stream()).toList(), unknown);
  }

  /** "stage II or stage III early": what stands behind the last of several stages is of all. */
  private static List<Criterion> shared(List<Criterion> elements) {
    List<Criterion> last = Findings.parts(elements.get(elements.size() - 1));
    boolean single =
        elements.stream().limit(elements.size() - 1L).allMatch(e -> Findings.parts(e).size() == 1);
    if (last.size() < 2 || !single) {
      return List.of();
    }
    List<Criterion> any = new ArrayList<>(elements.subList(0, elements.size() - 1));
    any.add(last.get(0));
    List<Criterion> all = new ArrayList<>(List.of(Findings.combined(Operator.ANY_OF, any)));
    all.addAll(last.subList(1, last.size()));
    return all;
  }

  private boolean isJoint(int at) {
    boolean fixed = words.is(at - 1, "head") && words.is(at + 1, "neck");
    fixed |= Adverbs.areJoined(words, at);
    return words.isComma(at) || !fixed && words.isOneOf(at, "and", "or", "and/or");
  }

  /** The adjectives that follow each other; whether one of them is in no list. */
  private boolean element(int from, int stop, int to, List<Criterion> found) {
    boolean unknown = false;
    int at = from;
    int plain = -1;
    while (at < stop) {
      int length = Stages.read(words, at, stop, found) + Adverbs.read(words, at, stop, found);
      if (length == 0) {
        Optional<Lexicon.Match> known = Vocabulary.ADJECTIVES.at(words, at, stop);
        length = known.map(Lexicon.Match::length).orElse(0);
        if (known.isPresent()) {
          found.add(Findings.of(Findings.type(known.get().value()), words, at, at + length));
        }
      }
      if (words.word(at).startsWith("(stage")) {
        String stage = words.at(at).text();
        found.add(
            Findings.of(
                CriterionType.DISEASE_EXTENT, stage.substring(1, stage.length() - 1), false));
      }
      int marker = length == 0 ? Markers.length(words, at, stop) : 0;
      if (marker > 0) {
        // "Philadelphia chromosome-negative": the words before it belong to it.
        length = marker;
        found.add(Findings.of(CriterionType.BIOMARKER, words, plain < 0 ? at : plain, at + length));
        unknown &= plain < 0;
        plain = -1;
      }
      if (length == 0 && words.kind(at) == Token.Kind.WORD && !shared(at, stop, to, found)) {
        plain = plain < 0 ? at : plain;
        unknown = true;
      } else if (length > 0 && plain >= 0) {
        found.add(Findings.of(words, plain, at));
        plain = -1;
      }
      at += Math.max(1, length);
    }
    if (plain >= 0) {
      // With its noun: "ovarian cancer" is more than "ovarian".
      found.add(Findings.of(CriterionType.OTHER, words, plain, stop == to ? to + noun(to) : stop));
    }
    return unknown;
  }

  private int noun(int at) {
    return Vocabulary.isDiseaseNoun(words.word(at)) ? 1 : 0;
  }

  /** "chronic, accelerated, or blast phase": the noun of the last holds for the others too. */
  private boolean shared(int at, int stop, int to, List<Criterion> found) {
    boolean known =
        to > stop && words.is(to - 1, "phase") && words.isOneOf(at, "chronic", "accelerated");
    if (known) {
      found.add(Findings.of(CriterionType.DISEASE_STATUS, words.text(at, stop) + " phase", false));
    }
    return known;
  }
}
