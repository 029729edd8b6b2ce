package org.monographfhir.cli;

import java.io.PrintWriter;
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
  private final Progress progress;

  LoadProgress(Progress progress, PrintWriter out, boolean silent) {
    this.progress = progress;
    this.out = out;
    this.silent = silent;
  }

  @Override
  public void ended(ChunkResult result) {
    progress.step();
    if (!progress.isShown() && !silent) {
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
    progress.close();
  }
}
