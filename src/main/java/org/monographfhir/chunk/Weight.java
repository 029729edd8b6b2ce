package org.monographfhir.chunk;

import java.util.Collection;
import org.monographfhir.target.Limits;

/** How much of a transaction entries take up. */
final class Weight {

  /** The most that another request, an id and longer references can add to an entry. */
  private static final int SLACK = 1024;

  private Weight() {}

  static long of(CargoEntry entry) {
    return entry.bytes() + (long) SLACK;
  }

  static boolean fits(Collection<CargoEntry> entries, Limits limits) {
    return entries.size() <= limits.entries()
        && entries.stream().mapToLong(Weight::of).sum() <= limits.bytes() - SLACK;
  }
}
