package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Term;

/** "known or suspected Still disease": the name goes with both words before it. */
final class PairedNames {

  private PairedNames() {}

  /**
   * Reads such names.
   *
   * @param head where the noun of the name stands
   */
  static Optional<Read<Disease>> read(Words words, int start, int head, int stop) {
    boolean pair =
        Vocabulary.PAIRS.has(words.word(start))
            && words.is(start + 1, "or")
            && Vocabulary.PAIRS.has(words.word(start + 2));
    if (!pair || start + 3 >= head) {
      return Optional.empty();
    }
    String name = " " + words.text(start + 3, stop);
    List<Term> both =
        List.of(Term.of(words.word(start) + name), Term.of(words.word(start + 2) + name));
    return Optional.of(new Read<>(new Disease(List.of(), both, false, false), stop));
  }
}
