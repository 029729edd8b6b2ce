package org.monographfhir.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Seconds or a date, by the clock of who wrote it. */
class RetryAfterTest {

  private static final Clock OURS =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "120; -; 120",
        " 7 ; -; 7",
        "Sat, 21 Nov 2026 10:00:30 GMT; -; 30",
        "Sat, 21 Nov 2026 12:00:30 GMT; Sat, 21 Nov 2026 12:00:00 GMT; 30",
        "Sat, 21 Nov 2026 09:59:00 GMT; -; -1",
        "soon; -; -1",
        "-5; -; -1",
        "99999999999; -; -1"
      })
  void reads(String header, String date, long seconds) {
    Map<String, List<String>> headers = new HashMap<>(Map.of("Retry-After", List.of(header)));
    if (date != null) {
      headers.put("Date", List.of(date));
    }
    HttpAnswer answer =
        new HttpAnswer(429, HttpHeaders.of(headers, (name, value) -> true), new byte[0]);
    assertEquals(
        Duration.ofSeconds(seconds),
        new RetryAfter(OURS).of(answer).orElse(Duration.ofSeconds(-1)));
  }
}
