package org.monographfhir.review;

/**
 * Words of a fact.
 *
 * @param fact its number; -1 for words that became one which is not known by number
 */
record FactMark(Span span, int fact, FactKind kind) {}
