package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;

/**
 * What somebody has none of: "HIV or human herpesvirus 8 (HHV-8)". Each is a finding of its own
 * where each of the names says all by itself; "brain or liver metastases" share their noun.
 */
final class Absences {

  private Absences() {}

  /** The findings, each excluded; one where they may share words. */
  static Criterion read(Words words, int from, int to) {
    List<Criterion> none = new ArrayList<>();
    boolean or = false;
    int start = from;
    for (int at = from; at <= to; at++) {
      boolean joint = at == to || words.isComma(at) || words.isOneOf(at, "or", "nor");
      if (joint && start < at) {
        if (at < to && !isWhole(words, start, at) || !isBrief(words, start, at)) {
          return Findings.of(words, from, to, true);
        }
        none.add(Findings.of(words, start, at, true));
      }
      or |= at < to && words.isOneOf(at, "or", "nor");
      start = joint ? at + 1 : start;
    }
    return or ? Findings.combined(Operator.ALL_OF, none) : Findings.of(words, from, to, true);
  }

  /** A name that needs no word behind the next one: an abbreviation, a disease, a gloss behind. */
  private static boolean isWhole(Words words, int from, int to) {
    int last = to - 1;
    return words.kind(last) == Token.Kind.GLOSS
        || GeneSymbol.is(words.at(last).text())
        || Vocabulary.isDiseaseNoun(words.word(last))
        || Terms.entry(words, from, to).isPresent();
  }

  /** Words behind a preposition could be said of all. */
  private static boolean isBrief(Words words, int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.isOneOf(at, "and", "in", "of", "with", "from", "after", "for", "that", "by")) {
        return false;
      }
    }
    return true;
  }
}
