package org.monographfhir.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;

/** Days of the calendar. */
final class Days {

  private Days() {}

  /** What there is to say about a date that does not exist; empty for one that does. */
  static Optional<Diagnostic> missing(String file, int line, String key, String day) {
    try {
      LocalDate.parse(day);
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(
          Diagnostic.error(
              file,
              line,
              "extract.front-matter-date",
              "%s: there is no day %s; correct it".formatted(key, day)));
    }
  }
}
