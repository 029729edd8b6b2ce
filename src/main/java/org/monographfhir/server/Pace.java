package org.monographfhir.server;

import java.time.Duration;

/**
 * How long to wait for a server, and how often to try again.
 *
 * @param connect for the connection
 * @param request for one request, until the last byte of its answer
 * @param retries how often a request is sent again, at most
 * @param firstWait before it is sent again for the first time; doubles from there
 * @param longestWait the most that doubling leads to, and the most that a server may ask for
 */
public record Pace(
    Duration connect, Duration request, int retries, Duration firstWait, Duration longestWait) {

  /** Ten seconds to connect, waits from one second to five minutes. */
  public static Pace of(Duration request, int retries) {
    return new Pace(
        Duration.ofSeconds(10), request, retries, Duration.ofSeconds(1), Duration.ofMinutes(5));
  }
}
