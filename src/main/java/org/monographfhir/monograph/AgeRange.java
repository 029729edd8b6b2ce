package org.monographfhir.monograph;

import java.util.Optional;

/**
 * Ages from {@code low} to {@code high}, both included; at least one is present.
 *
 * @param low the lowest age; absent when there is none
 * @param high the highest age; absent when there is none
 */
public record AgeRange(Optional<Age> low, Optional<Age> high) {

  /**
   * The same ages, both in the smaller of their units.
   *
   * @return empty where that is not exact: a month has no number of weeks
   */
  public Optional<AgeRange> inOneUnit() {
    if (low.isEmpty() || high.isEmpty()) {
      return Optional.of(this);
    }
    Age.Unit from = low.get().unit();
    Age.Unit to = high.get().unit();
    Age.Unit unit = from.compareTo(to) < 0 ? from : to;
    Optional<Age> first = low.get().in(unit);
    Optional<Age> last = high.get().in(unit);
    return first.isPresent() && last.isPresent()
        ? Optional.of(new AgeRange(first, last))
        : Optional.empty();
  }
}
