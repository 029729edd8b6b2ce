package org.monographfhir.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is ended from outside, as by Ctrl-C, put away what it began to write. */
final class Stop implements AutoCloseable {

  /** In seconds; the page that is being worked on is finished first. */
  private static final int PATIENCE = 30;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread hook = new Thread(this::await, "stop");
  private volatile boolean asked;

  Stop() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Goes on.
   *
   * @throws InterruptedIOException when the run is to end
   */
  void check() throws IOException {
    if (asked) {
      throw new InterruptedIOException("stopped; nothing was written");
    }
  }

  /** All is put away. */
  @Override
  public void close() {
    over.countDown();
    if (!asked) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        // Asked at this moment: the hook has nothing to wait for.
        asked = true;
      }
    }
  }

  /** The process ends when this returns. */
  private void await() {
    asked = true;
    try {
      over.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
