package org.monographfhir.server;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.event.ExecutionScheduledEvent;
import dev.failsafe.function.CheckedSupplier;
import java.io.IOException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.net.ssl.SSLException;

/**
 * Sends a request again where that can help: the server is busy or away, or the connection broke.
 * It waits as long as the server asks for, otherwise twice as long each time, give or take a
 * quarter, so that several loaders do not come back at the same moment.
 */
final class Retries {

  private static final Set<Integer> BUSY = Set.of(429, 502, 503, 504);

  private final RetryPolicy<Answer> policy;
  private final RetryAfter retryAfter;
  private final Pace pace;

  Retries(Pace pace, Clock clock, Consumer<String> notes) {
    this.pace = pace;
    retryAfter = new RetryAfter(clock);
    policy =
        RetryPolicy.<Answer>builder()
            .handleResultIf(answer -> isBusy(answer) && wait(answer).compareTo(longest()) <= 0)
            .handleIf(Retries::canHelp)
            .withMaxRetries(pace.retries())
            .withBackoff(pace.firstWait(), pace.longestWait())
            .withJitter(0.25)
            .withDelayFn(context -> wait(context.getLastResult()))
            .onRetryScheduled(event -> notes.accept(note(event)))
            .build();
  }

  Answer send(CheckedSupplier<Answer> request) throws IOException {
    try {
      return Failsafe.with(policy).get(request);
    } catch (FailsafeException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  static boolean isBusy(Answer answer) {
    return answer != null && BUSY.contains(answer.status());
  }

  /** What is negative leaves it to the back-off. */
  private Duration wait(Answer answer) {
    return Optional.ofNullable(answer)
        .filter(Retries::isBusy)
        .flatMap(retryAfter::of)
        // A quarter less than this is still as long as was asked for.
        .map(asked -> asked.multipliedBy(4).dividedBy(3))
        .orElse(Duration.ofNanos(-1));
  }

  private Duration longest() {
    return pace.longestWait();
  }

  private static boolean canHelp(Throwable problem) {
    return problem instanceof IOException
        && !(problem instanceof SSLException)
        && !(problem instanceof EndlessAnswer)
        && !(problem instanceof ServerUnavailable)
        && !(rootOf(problem) instanceof UnresolvedAddressException);
  }

  private static Throwable rootOf(Throwable problem) {
    return problem.getCause() == null ? problem : rootOf(problem.getCause());
  }

  private String note(ExecutionScheduledEvent<Answer> event) {
    String why =
        event.getLastResult() == null
            ? Trouble.text(event.getLastException())
            : "the server answered " + event.getLastResult().status();
    return "%s; sent again in %.1f s (%d of %d)"
        .formatted(
            why, event.getDelay().toMillis() / 1000.0, event.getAttemptCount(), pace.retries());
  }
}
