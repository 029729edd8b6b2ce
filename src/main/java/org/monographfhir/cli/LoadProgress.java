package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.monographfhir.load.ChunkResult;
import org.monographfhir.load.ChunkState;
import org.monographfhir.load.EntryState;
import org.monographfhir.load.LoadListener;

/**
 * Shows how far a load is: on a terminal a bar with the rate and the time that is left, elsewhere a
 * line for each transaction, and nothing with {@code --quiet}.
 */
final class LoadProgress implements LoadListener, AutoCloseable {

  private final PrintWriter out;
  private final boolean silent;
  private final Optional<ProgressBar> bar;

  private LoadProgress(PrintWriter out, boolean silent, Optional<ProgressBar> bar) {
    this.out = out;
    this.silent = silent;
    this.bar = bar;
  }

  static LoadProgress of(int transactions, PrintWriter out, Loudness loudness) {
    boolean terminal = System.console() != null && !loudness.quiet;
    return new LoadProgress(
        out, loudness.quiet, terminal ? Optional.of(bar(transactions)) : Optional.empty());
  }

  private static ProgressBar bar(int transactions) {
    return new ProgressBarBuilder()
        .setTaskName("load")
        .setInitialMax(transactions)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .showSpeed()
        .build();
  }

  @Override
  public void ended(ChunkResult result) {
    bar.ifPresent(ProgressBar::step);
    if (bar.isEmpty() && !silent) {
      out.println(line(result));
      out.flush();
    }
  }

  private static String line(ChunkResult result) {
    String name = result.chunk().name();
    if (result.state() != ChunkState.LOADED) {
      return result.state() + " " + name;
    }
    return "%s %s: %d created, %d updated, %d unchanged"
        .formatted(
            result.state(),
            name,
            result.count(EntryState.CREATED),
            result.count(EntryState.UPDATED),
            result.count(EntryState.UNCHANGED));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
