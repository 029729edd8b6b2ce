package org.monographfhir.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.monographfhir.output.Sink;

/**
 * Works on several threads and hands the results on in the order of the inputs, so that what is
 * written does not depend on the threads. Only a few results wait at a time.
 *
 * @param threads how many inputs are worked on at once, at least 1
 */
public record InOrder(int threads) {

  private static final int WAITING = 4;

  public InOrder {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed");
    }
  }

  /**
   * Works on all inputs.
   *
   * @param work what is done with each; must not throw
   * @param sink takes the results, on the calling thread
   * @throws IOException what the sink throws; inputs that wait are not worked on any more
   */
  public <A, B> void run(Iterator<A> inputs, Function<A, B> work, Sink<B> sink) throws IOException {
    if (threads == 1) {
      while (inputs.hasNext()) {
        sink.take(work.apply(inputs.next()));
      }
      return;
    }
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Queue<Future<B>> waiting = new ArrayDeque<>();
      while (inputs.hasNext() || !waiting.isEmpty()) {
        while (inputs.hasNext() && waiting.size() < threads * WAITING) {
          A input = inputs.next();
          waiting.add(workers.submit(() -> work.apply(input)));
        }
        sink.take(result(waiting.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) throws IOException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted");
    }
  }
}
