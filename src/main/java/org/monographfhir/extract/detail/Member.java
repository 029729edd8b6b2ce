package org.monographfhir.extract.detail;

/**
 * A predicate of a clause.
 *
 * @param joint "and" or "or", with a comma before it where the page has one; empty for the first
 * @param again whether it starts anew with "who", "whose" or "that"
 */
record Member(String joint, boolean again, Predicate predicate) {

  boolean isOr() {
    return joint.endsWith("or");
  }

  boolean isAnd() {
    return joint.endsWith("and");
  }
}
