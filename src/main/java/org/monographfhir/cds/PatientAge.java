package org.monographfhir.cds;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How old somebody is, in whole units.
 *
 * @param known absent where the day of birth is not known, or not to the day
 */
record PatientAge(Optional<Known> known) {

  private static final int WEEK = 7;
  private static final int YEAR = 12;

  /** In whole days and whole months. */
  record Known(long days, long months) {}

  static PatientAge on(LocalDate day, Optional<LocalDate> birth) {
    return new PatientAge(
        birth.map(
            date ->
                new Known(
                    ChronoUnit.DAYS.between(date, day), ChronoUnit.MONTHS.between(date, day))));
  }

  /** In a unit of UCUM; absent where it is none of age. */
  Optional<Long> in(String unit) {
    return known.flatMap(
        age ->
            switch (unit) {
              case "d" -> Optional.of(age.days());
              case "wk" -> Optional.of(age.days() / WEEK);
              case "mo" -> Optional.of(age.months());
              case "a" -> Optional.of(age.months() / YEAR);
              default -> Optional.empty();
            });
  }

  /**
   * Whether it is that of a group of {@code population-group}. Where pages and regulators do not
   * agree where one ends, there is a space between: it cannot be told.
   */
  Fit in(AgeGroup group) {
    return known.map(group::fit).orElse(Fit.CANNOT_TELL);
  }
}
