package org.monographfhir.load;

/**
 * Something that is not on the server as it was sent.
 *
 * @param path the element, for example {@code MedicationKnowledge.synonym[0]}
 * @param sent what was sent
 * @param found what was found
 */
public record Difference(String path, String sent, String found) {}
