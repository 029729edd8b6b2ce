package org.monographfhir.target;

/**
 * How much a server takes in one transaction.
 *
 * @param entries at most this many entries
 * @param bytes at most this many bytes of UTF-8
 */
public record Limits(int entries, long bytes) {

  /** For servers that take whatever they are sent. */
  public static final Limits NONE = new Limits(Integer.MAX_VALUE, Long.MAX_VALUE);

  public Limits {
    if (entries < 1 || bytes < 1) {
      throw new IllegalArgumentException("a limit is at least 1");
    }
  }
}
