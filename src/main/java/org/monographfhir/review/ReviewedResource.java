package org.monographfhir.review;

/**
 * A resource that was made of a page, and where it was written.
 *
 * @param type its FHIR type
 * @param key what a server matches it by
 * @param fullUrl what it is told from all others by
 * @param file beside the report
 * @param line where it starts in that file
 */
public record ReviewedResource(String type, String key, String fullUrl, String file, int line) {}
