package org.monographfhir.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.event.ExecutionScheduledEvent;
import dev.failsafe.function.CheckedSupplier;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Sends a request again where that can help: the server is busy or away, or the connection broke.
 * It waits as long as the server asks for, otherwise twice as long each time, give or take a
 * quarter, so that several loaders do not come back at the same moment.
 */
final class Retries {

  private static final Set<Integer> BUSY = Set.of(408, 429, 502, 503, 504);

  /** The server is at work on the same: an earlier try, of a run that was killed, goes on there. */
  static final int AT_WORK = 409;

  /** What Medplum and others write into an answer that says success. */
  private static final Pattern BUSY_INSIDE =
      Pattern.compile("\"status\"\\s*:\\s*\"(408|429|502|503|504)\\b");

  /** Who never answered may not be there at all. */
  private static final int FIRST_TRIES = 2;

  /** Nor has it anything to say who let a whole time-out pass, twice. */
  private static final int FIRST_TIMEOUTS = 1;

  private final Waits waits;
  private final Pace pace;
  private final Consumer<String> notes;
  private volatile boolean answered;

  Retries(Pace pace, Clock clock, Consumer<String> notes) {
    this.pace = pace;
    this.notes = notes;
    waits = new Waits(pace, new RetryAfter(clock));
  }

  HttpAnswer send(CheckedSupplier<HttpAnswer> request) throws IOException {
    return send(request, Duration.ZERO);
  }

  /**
   * Sends a request until it is answered.
   *
   * @param patience how long to wait at first where the server is at work on the same; zero where
   *     that is an answer
   */
  HttpAnswer send(CheckedSupplier<HttpAnswer> request, Duration patience) throws IOException {
    AtomicInteger lost = new AtomicInteger();
    RetryPolicy<HttpAnswer> policy =
        RetryPolicy.<HttpAnswer>builder()
            .handleResultIf(answer -> isForLater(answer, patience))
            .handleIf(problem -> canHelp(problem) && isThere(problem, lost))
            .withMaxRetries(pace.retries())
            .withBackoff(pace.firstWait(), pace.longestWait())
            .withJitter(0.25)
            .withDelayFn(
                context -> waits.of(context.getLastResult(), patience, context.getAttemptCount()))
            .onRetryScheduled(event -> notes.accept(note(event)))
            .build();
    try {
      HttpAnswer answer = Failsafe.with(policy).get(request);
      answered = true;
      return answer;
    } catch (FailsafeException e) {
      throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
    }
  }

  static boolean isBusy(HttpAnswer answer) {
    return answer != null && BUSY.contains(answer.status());
  }

  private boolean isForLater(HttpAnswer answer, Duration patience) {
    answered |= answer != null;
    boolean transaction = !patience.isZero() && answer != null;
    return isBusy(answer) && waits.asked(answer).compareTo(pace.longestWait()) <= 0
        || transaction && (answer.status() == AT_WORK || isBusyInside(answer));
  }

  private static boolean isBusyInside(HttpAnswer answer) {
    return answer.isGood() && BUSY_INSIDE.matcher(new String(answer.body(), ISO_8859_1)).find();
  }

  /** A wrong address is not made right by waiting. */
  private boolean isThere(Throwable problem, AtomicInteger lost) {
    return answered
        || !(problem instanceof ConnectException)
            && !(problem instanceof HttpConnectTimeoutException)
            && !(problem instanceof ProtocolException)
            && lost.incrementAndGet()
                <= (problem instanceof HttpTimeoutException ? FIRST_TIMEOUTS : FIRST_TRIES);
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

  private String note(ExecutionScheduledEvent<HttpAnswer> event) {
    String why =
        event.getLastResult() == null
            ? Trouble.text(event.getLastException())
            : event.getLastResult().isGood()
                ? "the server is busy and did not do all of it"
                : "the server answered " + event.getLastResult().status();
    return "%s; sent again in %.1f s (%d of %d)"
        .formatted(
            why, event.getDelay().toMillis() / 1000.0, event.getAttemptCount(), pace.retries());
  }
}
