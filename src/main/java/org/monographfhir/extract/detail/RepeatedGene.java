package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** "a BRAF V600E or BRAF V600K mutation": the gene twice, and one noun for both. */
final class RepeatedGene {

  private RepeatedGene() {}

  /** Either of the two; empty when the words are built otherwise. */
  static Optional<Criterion> read(Words words, int from, int to, boolean negated) {
    int gene = words.isOneOf(from, "a", "an", "the") ? from + 1 : from;
    int or = gene + 2;
    boolean again = words.is(or, "or") && words.is(or + 1, words.word(gene));
    int noun = or + 3;
    boolean symbols =
        GeneSymbol.is(words.at(gene).text()) && GeneSymbol.is(words.at(or - 1).text());
    if (!again || !symbols || noun >= to) {
      return Optional.empty();
    }
    String one = words.text(from, or) + " " + words.text(noun, to);
    List<Criterion> both =
        List.of(
            Findings.of(CriterionType.BIOMARKER, one, negated),
            Findings.of(CriterionType.BIOMARKER, words.text(or + 1, to), negated));
    return Optional.of(Findings.combined(negated ? Operator.ALL_OF : Operator.ANY_OF, both));
  }
}
