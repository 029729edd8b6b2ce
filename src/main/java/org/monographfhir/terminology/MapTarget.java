package org.monographfhir.terminology;

/**
 * What a map leads to.
 *
 * @param coding the code
 * @param equivalence how it lies to what was asked for
 */
public record MapTarget(Coding coding, Equivalence equivalence) {}
