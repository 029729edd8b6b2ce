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
   * The same with one unit, so that the ends can be compared: months for months and years, else
   * days.
   *
   * @return the range itself, where the ends have one unit
   */
  public AgeRange inOneUnit() {
    if (low.isEmpty() || high.isEmpty() || low.get().unit() == high.get().unit()) {
      return this;
    }
    boolean months = low.get().isOfMonths() && high.get().isOfMonths();
    AgeUnit unit = months ? AgeUnit.MONTH : AgeUnit.DAY;
    return new AgeRange(low.map(age -> age.in(unit)), high.map(age -> age.in(unit)));
  }
}
