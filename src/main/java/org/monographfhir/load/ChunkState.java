package org.monographfhir.load;

import java.util.Locale;

/** What became of a transaction. */
public enum ChunkState {
  /** The server took it. */
  LOADED,
  /** The server refused it, or some of it. */
  REFUSED,
  /** The server took it, or not: its answer cannot be read. It is sent again next time. */
  UNCLEAR,
  /** An earlier run loaded the same bytes into the same server. */
  SKIPPED,
  /**
   * No answer came, so that nobody knows whether the server took it; it is sent again next time.
   */
  UNANSWERED,
  /** The run ended before it. */
  UNSENT;

  /** The word that is printed, and written to the journal. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
