package org.monographfhir.output;

/**
 * A resource as it is written to a file.
 *
 * @param type its FHIR type
 * @param id what it is told from all others by
 * @param shared whether other monographs may have the same resource
 * @param content UTF-8
 */
public record Piece(String type, String id, boolean shared, byte[] content) {}
