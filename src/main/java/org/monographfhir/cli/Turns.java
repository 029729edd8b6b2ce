package org.monographfhir.cli;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets pages be worked on at the same time, but a large one alone: if it needs more memory than
 * there is, none of the others is short of it.
 */
final class Turns {

  /** Many times a real page; as FHIR it takes some thirty megabytes while it is checked. */
  private static final int LARGE = 32 * 1024;

  /** In the order in which they come: a large page would wait for ever otherwise. */
  private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

  /**
   * Works on a page when it is its turn.
   *
   * @param bytes its size
   */
  <T> T take(int bytes, Supplier<T> work) {
    Lock turn = bytes < LARGE ? lock.readLock() : lock.writeLock();
    turn.lock();
    try {
      return work.get();
    } finally {
      turn.unlock();
    }
  }
}
