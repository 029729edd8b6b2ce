package org.monographfhir.output;

/**
 * What stands around and between the pieces of a file.
 *
 * @param head before the first
 * @param separator between two
 * @param tail after the last
 */
public record Framing(byte[] head, byte[] separator, byte[] tail) {}
