package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/**
 * What a patient or a cancer has. Shared words are given to each of several findings: "a mutation
 * in the EGFR or ALK gene", "a complete or partial response to treatment".
 */
final class NounPhrase {

  private final Words words;
  private final int from;
  private final int to;

  private NounPhrase(Words words, int from, int to) {
    this.words = words;
    this.from = from;
    this.to = to;
  }

  /** The findings in some words, all of which must be absent when they are negated. */
  static Criterion read(Words words, int from, int to, boolean negated) {
    return RepeatedGene.read(words, from, to, negated)
        .orElseGet(() -> new NounPhrase(words, from, to).read(negated));
  }

  private Criterion read(boolean negated) {
    CriterionType type = Findings.type(words, from, to);
    List<List<String>> variants = List.of(List.of());
    boolean and = false;
    int at = from;
    int plain = from;
    while (at < to) {
      Alternatives found = alternatives(at);
      if (found == null) {
        at++;
      } else {
        variants =
            Variants.times(Variants.with(variants, words.text(plain, found.from())), found.words());
        and |= found.and();
        at = found.to();
        plain = at;
      }
    }
    if (variants.size() == 1) {
      return apart(type, negated);
    }
    List<Criterion> each = new ArrayList<>();
    for (List<String> variant : Variants.with(variants, words.text(plain, to))) {
      each.add(Findings.of(type, String.join(" ", variant), negated));
    }
    boolean all = negated || and;
    return Findings.combined(all ? Operator.ALL_OF : Operator.ANY_OF, each);
  }

  /** "a wild-type KRAS gene and the EGFR protein": two whole findings. */
  private Criterion apart(CriterionType type, boolean negated) {
    for (int at = from + 1; at + 1 < to; at++) {
      boolean joint = words.isOneOf(at, "or", "and") && words.isOneOf(at + 1, "a", "an", "the");
      if (joint && words.isOneOf(from, "a", "an", "the", "certain")) {
        Criterion one = read(words, from, at, negated);
        Criterion other = read(words, at + 1, to, negated);
        boolean all = negated || words.is(at, "and");
        return Findings.combined(all ? Operator.ALL_OF : Operator.ANY_OF, List.of(one, other));
      }
    }
    return NamedFindings.read(words, from, to, negated);
  }

  /** Words of which each is meant by itself. */
  private record Alternatives(int from, int to, List<String> words, boolean and) {}

  private Alternatives alternatives(int at) {
    Alternatives symbols = list(at, true);
    return symbols == null ? list(at, false) : symbols;
  }

  /** "A, B, or C" from a token on; null when that is no such list. */
  private Alternatives list(int at, boolean symbols) {
    List<String> found = new ArrayList<>();
    String noun = "";
    String own = "";
    boolean joint = false;
    boolean and = false;
    int i = at;
    while (i < to) {
      int element = words.isOneOf(i, "the", "a", "an") && !found.isEmpty() ? i + 1 : i;
      element += words.isOneOf(element, "abnormal") && !found.isEmpty() ? 1 : 0;
      if (!isElement(element, symbols)) {
        return null;
      }
      found.add(words.text(element, words.behindGloss(element + 1)));
      i = words.behindGloss(element + 1);
      own = symbols && Vocabulary.GENES.has(words.word(i)) ? words.word(i) : "";
      if (!noun.isEmpty() && !own.isEmpty() && !own.equals(noun)) {
        return null;
      }
      noun = own.isEmpty() ? noun : own;
      int behind = joint(skipNoun(i, symbols));
      boolean last = joint;
      joint |= behind > i && !words.isComma(behind - 1);
      and |= behind > i && words.is(behind - 1, "and");
      if (last || behind == i || behind == skipNoun(i, symbols)) {
        break;
      }
      i = behind;
    }
    // "an EGFR mutation or ALK aberration": the noun of the first is not that of the last.
    boolean other = own.isEmpty() && !noun.isEmpty();
    return joint && !other && found.size() > 1 ? new Alternatives(at, i, found, and) : null;
  }

  /** A noun that the last of the list repeats: "EGFR gene or ALK gene". */
  private int skipNoun(int at, boolean symbols) {
    boolean noun = symbols && Vocabulary.GENES.length(words, at, to) > 0;
    return noun && joint(at + 1) > at + 1 ? at + 1 : at;
  }

  private int joint(int at) {
    int i = words.isComma(at) ? at + 1 : at;
    i += words.isOneOf(i, "or", "and", "and/or") ? 1 : 0;
    return i < to ? i : at;
  }

  private boolean isElement(int at, boolean symbols) {
    if (words.kind(at) != Token.Kind.WORD) {
      return false;
    }
    return symbols ? GeneSymbol.is(words.at(at).text()) : Vocabulary.PAIRS.has(words.word(at));
  }
}
