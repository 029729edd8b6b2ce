package org.monographfhir.extract.detail;

/**
 * One of several uses that an item holds.
 *
 * @param facts what its words say
 * @param from its first token
 * @param to behind its last token
 */
public record Alternative(Facts facts, int from, int to) {}
