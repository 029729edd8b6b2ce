package org.monographfhir.server;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/**
 * How long a server asks to wait: <a
 * href="https://www.rfc-editor.org/rfc/rfc9110#field.retry-after">Retry-After</a>, in seconds or as
 * a date, which is compared with the clock of the server that wrote it where it says the time.
 */
final class RetryAfter {

  private final Clock clock;

  RetryAfter(Clock clock) {
    this.clock = clock;
  }

  Optional<Duration> of(HttpAnswer answer) {
    return answer.header("Retry-After").map(String::strip).flatMap(text -> read(text, answer));
  }

  private Optional<Duration> read(String text, HttpAnswer answer) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    Instant now = answer.header("Date").flatMap(RetryAfter::date).orElseGet(clock::instant);
    return date(text).map(until -> Duration.between(now, until)).filter(wait -> !wait.isNegative());
  }

  static Optional<Instant> date(String text) {
    try {
      return Optional.of(
          ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
