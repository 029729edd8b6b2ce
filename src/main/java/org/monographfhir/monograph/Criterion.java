package org.monographfhir.monograph;

import java.util.List;

/**
 * What narrows a use: a finding, or several of which all or any must hold. Modelled on R5
 * EvidenceVariable.characteristic and its definitionByCombination.
 */
public sealed interface Criterion {

  /**
   * One thing that is so of the patient, the disease or the treatment.
   *
   * @param type what it is about
   * @param value the words from the first to the last that bear meaning, with their glossary ids
   * @param exclude true when the use holds for those in whom it is <em>not</em> so
   */
  record Finding(CriterionType type, Term value, boolean exclude) implements Criterion {}

  /**
   * Several criteria taken together.
   *
   * @param operator how many of them must hold
   * @param criteria at least two, in page order
   */
  record Combination(Operator operator, List<Criterion> criteria) implements Criterion {

    public Combination {
      criteria = List.copyOf(criteria);
    }
  }

  /** The codes of the code system {@code criterion-combination}. */
  enum Operator implements CodedValue {
    /** All of them must hold. */
    ALL_OF("All of"),
    /** One of them must hold. */
    ANY_OF("Any of");

    private final String display;

    Operator(String display) {
      this.display = display;
    }

    @Override
    public String display() {
      return display;
    }
  }
}
