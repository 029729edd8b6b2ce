package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** "a BRAF fusion or rearrangement, or BRAF V600 mutation": each change of a gene by itself. */
final class Alterations {

  /** How many words stand at most from the name of a gene to what has changed in it. */
  private static final int NEAR = 4;

  private Alterations() {}

  /** The changes that are joined by "or"; empty when there is one, or other words are between. */
  static Optional<Criterion> read(Words words, int from, int to, boolean negated) {
    List<Criterion> each = new ArrayList<>();
    int gene = from;
    int noun = noun(words, gene, to);
    int at = from;
    while (noun > at) {
      String other = words.is(at, "other") ? "other " : "";
      String name = at == gene ? words.text(at, noun + 1) : change(words, gene, noun, other);
      each.add(Findings.of(CriterionType.BIOMARKER, name, negated));
      if (noun + 1 >= to) {
        Operator operator = negated ? Operator.ALL_OF : Operator.ANY_OF;
        return each.size() > 1 ? Optional.of(Findings.combined(operator, each)) : Optional.empty();
      }
      int behind = Boundary.behindJoint(words, noun + 1);
      boolean or = behind > noun + 1 && words.is(behind - 1, "or");
      at = or ? behind : to;
      int bare = words.is(at, "other") ? at + 1 : at;
      boolean same = Vocabulary.ALTERATIONS.has(words.word(bare));
      gene = same ? gene : at;
      noun = same ? bare : noun(words, at, to);
      at -= same && bare == at ? 1 : 0;
    }
    return Optional.empty();
  }

  /** "exon 19 deletions or exon 21 mutations in the EGFR gene": two changes of one gene. */
  static Optional<Criterion> ofOneGene(Words words, int from, int to, boolean negated) {
    int or = from + 1;
    while (or < to && !words.is(or, "or")) {
      or++;
    }
    int in = or;
    while (in < to && !words.is(in, "in")) {
      in++;
    }
    boolean gene = in + 1 < to && words.isOneOf(to - 1, "gene", "genes");
    if (!gene || !endsWithChange(words, or) || !endsWithChange(words, in)) {
      return Optional.empty();
    }
    String first = words.text(from, or) + " " + words.text(in, to);
    String second = words.text(or + 1, to);
    return Optional.of(
        Findings.combined(
            negated ? Operator.ALL_OF : Operator.ANY_OF,
            List.of(
                Findings.of(CriterionType.BIOMARKER, first, negated),
                Findings.of(CriterionType.BIOMARKER, second, negated))));
  }

  private static boolean endsWithChange(Words words, int end) {
    return Vocabulary.ALTERATIONS.has(words.word(end - 1));
  }

  private static String change(Words words, int gene, int noun, String other) {
    int last = gene;
    while (!Vocabulary.ALTERATIONS.has(words.word(last))) {
      last++;
    }
    int first = !other.isEmpty() && words.isOneOf(gene, "a", "an") ? gene + 1 : gene;
    return other + words.text(first, last) + " " + words.word(noun);
  }

  /** What has changed in the gene that is named there; the same place for none. */
  private static int noun(Words words, int from, int to) {
    int gene = words.isOneOf(from, "a", "an", "the") ? from + 1 : from;
    if (gene >= to || !GeneSymbol.is(words.at(gene).text())) {
      return from;
    }
    for (int at = gene + 1; at < Math.min(to, gene + NEAR); at++) {
      if (Vocabulary.ALTERATIONS.has(words.word(at))) {
        return at;
      }
    }
    return from;
  }
}
