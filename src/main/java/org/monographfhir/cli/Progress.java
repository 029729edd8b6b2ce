package org.monographfhir.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** On a terminal a bar with the rate and the time that is left; elsewhere, and with -q, nothing. */
final class Progress implements AutoCloseable {

  private static final int WIDTH = 24;

  /** So often the bar is drawn at most. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final String task;
  private final long steps;
  private final Optional<PrintWriter> terminal;
  private final Clock clock;
  private final long start;
  private long drawn;
  private long done;
  private String line = "";

  /**
   * @param terminal to draw on; without one nothing is drawn
   */
  Progress(String task, long steps, Optional<PrintWriter> terminal, Clock clock) {
    this.task = task;
    this.steps = steps;
    this.terminal = terminal;
    this.clock = clock;
    start = clock.millis();
  }

  static Progress none() {
    return new Progress("", 0, Optional.empty(), Clock.systemUTC());
  }

  static Progress of(String task, long steps, Loudness loudness, PrintWriter err) {
    boolean shown = System.console() != null && !loudness.quiet;
    return new Progress(
        task, steps, shown ? Optional.of(err) : Optional.empty(), Clock.systemUTC());
  }

  boolean isShown() {
    return terminal.isPresent();
  }

  synchronized void step() {
    done++;
    if (isShown() && (done == steps || clock.millis() - drawn >= PAUSE.toMillis())) {
      draw();
    }
  }

  /** Prints lines where the bar was; it is drawn again below them. */
  synchronized void above(Runnable printing) {
    boolean drawnBefore = !line.isEmpty();
    clear();
    printing.run();
    if (drawnBefore) {
      draw();
    }
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    clear();
  }

  private void draw() {
    drawn = clock.millis();
    String next = words();
    // What is left of a longer one is wiped out, too.
    write("\r" + next + " ".repeat(Math.max(0, line.length() - next.length())));
    line = next;
  }

  private void clear() {
    if (!line.isEmpty()) {
      write("\r" + " ".repeat(line.length()) + "\r");
      line = "";
    }
  }

  private void write(String text) {
    terminal.ifPresent(
        it -> {
          it.print(text);
          it.flush();
        });
  }

  private String words() {
    int full = (int) (WIDTH * done / Math.max(1, steps));
    double rate = done * 1000.0 / Math.max(1, drawn - start);
    long left = Math.round((steps - done) / rate);
    return String.format(
        Locale.ROOT,
        "%s [%s%s] %d/%d, %.1f/s, %d:%02d left",
        task,
        "=".repeat(full),
        " ".repeat(WIDTH - full),
        done,
        steps,
        rate,
        left / 60,
        left % 60);
  }
}
