package org.monographfhir.extract.detail;

/**
 * What a reader understood.
 *
 * @param value what it is
 * @param end behind the last token that says so
 */
record Read<T>(T value, int end) {}
