package org.monographfhir.load;

/**
 * Is told what happens while it happens. It may be told by several threads, one after the other.
 */
public interface LoadListener {

  /** A transaction has ended, in whatever way. */
  void ended(ChunkResult result);
}
