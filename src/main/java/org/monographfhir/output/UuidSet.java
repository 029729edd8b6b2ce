package org.monographfhir.output;

import java.util.UUID;

/**
 * UUIDs in some twenty-five bytes each: a run meets some of every page, and a {@code HashSet} takes
 * three times as much. Open addressing with linear probing, at most four fifths full, and once it
 * has grown never below three fifths.
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
    if (size > halves.length / 10 * 4) {
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
    int places = halves.length / 2;
    int place = Math.floorMod(most ^ least, places);
    while (!isFree(2 * place) && (halves[2 * place] != most || halves[2 * place + 1] != least)) {
      place = (place + 1) % places;
    }
    return 2 * place;
  }

  /** No UUID is all zero. */
  private boolean isFree(int at) {
    return halves[at] == 0 && halves[at + 1] == 0;
  }

  private void grow() {
    long[] old = halves;
    halves = new long[old.length / 8 * 10];
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
