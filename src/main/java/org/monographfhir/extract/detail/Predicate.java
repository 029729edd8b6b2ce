package org.monographfhir.extract.detail;

/**
 * One thing that is said of a patient or a cancer: "has spread to other parts of the body".
 *
 * @param form how it is said
 * @param negated whether it is said not to be so
 * @param from the first word, the verb
 * @param value the first word that bears meaning
 * @param to behind the last word
 */
record Predicate(Form form, boolean negated, int from, int value, int to) {

  /** How something is said. */
  enum Form {
    /** "has the CD30 protein". */
    HAVE,
    /** "is advanced". */
    BE,
    /** Any other verb, with all that belongs to it. */
    VERB
  }

  /** The same, up to a token. */
  Predicate to(int stop) {
    return new Predicate(form, negated, from, value, stop);
  }
}
