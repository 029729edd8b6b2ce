package org.monographfhir.terminology;

import java.time.LocalDate;

/**
 * A file of codes that a conversion was given.
 *
 * @param name without its folder
 * @param date the day of its last change, in UTC
 * @param bytes its size
 * @param sha256 of its content, in lower-case hexadecimal
 */
public record CodeFile(String name, LocalDate date, long bytes, String sha256) {

  /** The file in words. */
  public String inWords() {
    return "%s of %s, %d bytes, SHA-256 %s".formatted(name, date, bytes, sha256);
  }
}
