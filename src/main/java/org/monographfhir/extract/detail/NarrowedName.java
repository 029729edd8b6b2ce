package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Term;

/** "relapsed or refractory follicular lymphoma": the name of a disease, and what narrows it. */
final class NarrowedName {

  private NarrowedName() {}

  /**
   * Reads it.
   *
   * @param head where the noun of the name stands
   * @param own whether the name holds that of the condition
   * @return empty where the last of what narrows it is joined to the name
   */
  static Optional<Read<Disease>> read(Words words, int from, int head, int stop, boolean own) {
    int first = new Narrowing(words).behindListed(from, head);
    boolean joined = words.isComma(first) || words.isOneOf(first, "or", "and");
    if (first > from && joined) {
      return Optional.empty();
    }
    List<Criterion> narrowing = new AdjectiveReader(words).read(from, first).criteria();
    List<Term> names = new ConditionNames(words).all(first, stop);
    return Optional.of(new Read<>(new Disease(narrowing, names, false, own), stop));
  }
}
