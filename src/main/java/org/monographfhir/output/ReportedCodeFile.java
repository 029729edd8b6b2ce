package org.monographfhir.output;

/**
 * A file of codes that the run was given.
 *
 * @param name without its folder
 * @param date the day of its last change, ISO 8601
 * @param bytes its size
 * @param sha256 of its content
 */
public record ReportedCodeFile(String name, String date, long bytes, String sha256) {}
