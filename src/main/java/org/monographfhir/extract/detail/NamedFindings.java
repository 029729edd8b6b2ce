package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/**
 * What somebody has or has not, by names: "HIV or human herpesvirus 8 (HHV-8)". Each is a finding
 * of its own where each of the names says all by itself, or where places in the body share their
 * noun: "brain or liver metastases".
 */
final class NamedFindings {

  private final Words words;
  private final boolean negated;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> stops = new ArrayList<>();
  private boolean or;
  private boolean and;

  private NamedFindings(Words words, int from, int to, boolean negated) {
    this.words = words;
    this.negated = negated;
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || isJoint(at)) {
        or |= at < to && words.isOneOf(at, "or", "nor");
        and |= at < to && words.is(at, "and");
        if (start < at) {
          starts.add(start);
          stops.add(at);
        }
        start = at + 1;
      }
    }
  }

  /** The findings, each excluded when they are negated; one where they may share words. */
  static Criterion read(Words words, int from, int to, boolean negated) {
    Optional<Criterion> changes =
        Alterations.read(words, from, to, negated)
            .or(() -> Alterations.ofOneGene(words, from, to, negated));
    if (changes.isPresent()) {
      return changes.get();
    }
    NamedFindings names = new NamedFindings(words, from, to, negated);
    int last = names.stops.size() - 1;
    if (last < 1 || names.or == names.and) {
      return Findings.of(words, from, to, negated);
    }
    int noun = names.sharedNoun();
    if (negated && names.and && noun == 0) {
      // "without A and B": without either, or without both of them.
      return Findings.of(words, from, to, true);
    }
    List<Criterion> each = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      int start = names.starts.get(i);
      int stop = names.stops.get(i);
      String shared = noun > 0 && i < last ? " " + words.text(noun, to) : "";
      if (noun == 0 && !names.isByItself(start, stop, i == last)) {
        return Findings.of(words, from, to, negated);
      }
      each.add(
          shared.isEmpty()
              ? Findings.of(words, start, stop, negated)
              : Findings.of(
                  Findings.type(words, noun, to), words.text(start, stop) + shared, negated));
    }
    return Findings.combined(negated || names.and ? Operator.ALL_OF : Operator.ANY_OF, each);
  }

  private boolean isJoint(int at) {
    return words.isComma(at) || words.isOneOf(at, "or", "nor", "and");
  }

  /** Behind the place that the last starts with, where all others are places; 0 for none. */
  private int sharedNoun() {
    int last = starts.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!isPlace(starts.get(i), stops.get(i))) {
        return 0;
      }
    }
    int place = Vocabulary.ORGANS.length(words, starts.get(last), stops.get(last));
    int noun = starts.get(last) + place;
    return place > 0 && noun < stops.get(last) ? noun : 0;
  }

  private boolean isPlace(int from, int to) {
    return Vocabulary.ORGANS.length(words, from, to) == to - from;
  }

  private boolean isByItself(int from, int to, boolean last) {
    return isBrief(from, to) && (last && negated || isWhole(from, to));
  }

  /**
   * A name that needs no word behind the next one: an abbreviation, a disease, a change of a gene.
   */
  private boolean isWhole(int from, int to) {
    int last = to - 1;
    return isPlural(from, last)
        || Vocabulary.COMORBIDITIES.length(words, from, to) == to - from
        || words.kind(last) == Token.Kind.GLOSS
        || GeneSymbol.is(words.at(last).text())
        || words.word(last).indexOf('(') > 0
        || last > from && Vocabulary.GENES.has(words.word(last))
        || Vocabulary.isDiseaseNoun(words.word(last))
        || Terms.entry(words, from, to).isPresent()
            && !isPlace(from, to)
            && Vocabulary.ADJECTIVES.length(words, from, to) < to - from;
  }

  /** "severe symptoms": a noun in the plural narrows none. */
  private boolean isPlural(int from, int last) {
    String noun = words.word(last);
    boolean plural =
        noun.length() > 3
            && noun.endsWith("s")
            && "suia".indexOf(noun.charAt(noun.length() - 2)) < 0;
    return plural && Findings.type(words, from, last + 1) != CriterionType.BIOMARKER;
  }

  /** Words behind a preposition could be said of all. */
  private boolean isBrief(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isOneOf(at, "and", "in", "of", "with", "from", "after", "for", "that", "by")) {
        return false;
      }
    }
    return true;
  }
}
