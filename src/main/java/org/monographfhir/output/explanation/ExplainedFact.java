package org.monographfhir.output.explanation;

/**
 * A part of what a block says.
 *
 * @param what kind of fact, in words
 * @param value in words
 * @param path the FHIR element it is in
 */
public record ExplainedFact(String what, String value, String path) {}
