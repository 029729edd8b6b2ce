package org.monographfhir.output;

import java.util.UUID;

/**
 * UUIDs in sixteen bytes each: a run meets some of every page, and a {@code HashSet} takes five
 * times as much. Open addressing with linear probing, at most three quarters full.
 */
final class UuidSet {

  private static final String URN = "urn:uuid:";

  private long[] halves = new long[2 * 1024];
  private int size;

  /** Takes a UUID written as a URN; says whether it is new. */
  boolean add(String urn) {
    UUID uuid = uuid(urn);
    if (!insert(uuid.getMostSignificantBits(), uuid.getLeastSignificantBits())) {
      return false;
    }
    size++;
    if (size > halves.length / 8 * 3) {
      grow();
    }
    return true;
  }

  int size() {
    return size;
  }

  private boolean insert(long most, long least) {
    int at = place(most, least);
    if (!isFree(at)) {
      return false;
    }
    halves[at] = most;
    halves[at + 1] = least;
    return true;
  }

  /** Where the UUID stands, or would. A name-based UUID is a hash already. */
  private int place(long most, long least) {
    int last = halves.length / 2 - 1;
    int pair = (int) (most ^ least) & last;
    while (!isFree(2 * pair) && (halves[2 * pair] != most || halves[2 * pair + 1] != least)) {
      pair = pair + 1 & last;
    }
    return 2 * pair;
  }

  /** No UUID is all zero. */
  private boolean isFree(int at) {
    return halves[at] == 0 && halves[at + 1] == 0;
  }

  private void grow() {
    long[] old = halves;
    halves = new long[2 * old.length];
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != 0 || old[i + 1] != 0) {
        insert(old[i], old[i + 1]);
      }
    }
  }

  private static UUID uuid(String urn) {
    return UUID.fromString(urn.substring(URN.length()));
  }
}
