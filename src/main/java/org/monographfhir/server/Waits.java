package org.monographfhir.server;

import java.time.Duration;
import java.util.Optional;

/** How long to wait before a request is sent again. What is negative leaves it to the back-off. */
final class Waits {

  private final Pace pace;
  private final RetryAfter retryAfter;

  Waits(Pace pace, RetryAfter retryAfter) {
    this.pace = pace;
    this.retryAfter = retryAfter;
  }

  /**
   * @param patience how long at first where the server is at work on the same
   * @param tries that were made
   */
  Duration of(HttpAnswer answer, Duration patience, int tries) {
    Duration asked = asked(answer);
    if (answer == null || answer.status() != Retries.AT_WORK || !asked.isNegative()) {
      return asked;
    }
    long doubled = 1L << Math.max(0, Math.min(tries - 1, 20));
    Duration longer = patience.multipliedBy(doubled);
    Duration plain = pace.firstWait().multipliedBy(doubled);
    Duration more = longer.compareTo(plain) > 0 ? longer : plain;
    return more.compareTo(pace.longestWait()) < 0 ? more : pace.longestWait();
  }

  /** What a busy server asks for. */
  Duration asked(HttpAnswer answer) {
    return Optional.ofNullable(answer)
        .filter(Retries::isBusy)
        .flatMap(retryAfter::of)
        // A quarter less than this is still as long as was asked for.
        .map(asked -> asked.multipliedBy(4).dividedBy(3))
        .orElse(Duration.ofNanos(-1));
  }
}
