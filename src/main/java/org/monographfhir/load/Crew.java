package org.monographfhir.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.server.ServerUnavailable;

/**
 * Works off transactions, several at a time if asked to. A server that is gone, or that does not
 * know us any more, ends the work: what was begun is finished, nothing else is begun.
 */
final class Crew {

  /** What is done with one transaction. */
  @FunctionalInterface
  interface Task {
    ChunkResult on(Chunk chunk) throws IOException;
  }

  private final int size;
  private final Task task;
  private final LoadListener listener;
  private final boolean allNeeded;
  private final AtomicReference<String> stop = new AtomicReference<>();

  /**
   * A crew.
   *
   * @param allNeeded whether one refusal makes the rest pointless
   */
  Crew(int size, Task task, LoadListener listener, boolean allNeeded) {
    this.size = size;
    this.task = task;
    this.listener = listener;
    this.allNeeded = allNeeded;
  }

  Optional<String> stopped() {
    return Optional.ofNullable(stop.get());
  }

  /** The results in the order of the chunks. */
  List<ChunkResult> work(List<Chunk> chunks) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(size);
    try {
      List<Future<ChunkResult>> running = new ArrayList<>();
      for (Chunk chunk : chunks) {
        running.add(workers.submit(() -> result(chunk)));
      }
      List<ChunkResult> results = new ArrayList<>();
      for (Future<ChunkResult> each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new java.io.InterruptedIOException("interrupted"));
    } finally {
      workers.shutdownNow();
    }
  }

  private ChunkResult result(Chunk chunk) throws IOException {
    if (stop.get() != null) {
      return unsent(chunk);
    }
    try {
      ChunkResult result = task.on(chunk);
      String status = result.entries().isEmpty() ? "" : result.entries().get(0).status();
      if (result.state() == ChunkState.REFUSED && status.matches("401|403")) {
        stop.compareAndSet(null, "the server does not accept the credentials");
      } else if (!result.isThere() && allNeeded) {
        stop.compareAndSet(
            null, "%s is %s, and the others refer to it".formatted(chunk.name(), result.state()));
      }
      tell(result);
      return result;
    } catch (ServerUnavailable e) {
      stop.compareAndSet(null, chunk.name() + ": " + e.getMessage());
      ChunkResult result = ended(chunk, ChunkState.UNANSWERED);
      tell(result);
      return result;
    } catch (IOException | RuntimeException e) {
      stop.compareAndSet(null, chunk.name() + ": " + e.getMessage());
      throw e;
    }
  }

  private synchronized void tell(ChunkResult result) {
    listener.ended(result);
  }

  static ChunkResult unsent(Chunk chunk) {
    return ended(chunk, ChunkState.UNSENT);
  }

  private static ChunkResult ended(Chunk chunk, ChunkState state) {
    return new ChunkResult(chunk, "", state, 0, List.of(), List.of(), 0, 0);
  }
}
