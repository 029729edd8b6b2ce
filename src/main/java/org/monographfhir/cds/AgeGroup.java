package org.monographfhir.cds;

import java.util.Arrays;
import java.util.Optional;

/** The groups of ages, with the ages that are surely in one, and those that surely are not. */
enum AgeGroup {
  ADULT("adult"),
  CHILD("child"),
  ADOLESCENT("adolescent"),
  INFANT("infant"),
  NEWBORN("newborn"),
  /** A group that came later than this program. */
  OTHER("");

  private static final int YEAR = 12;
  private static final int NEWBORN_DAYS = 28;

  private final String code;

  AgeGroup(String code) {
    this.code = code;
  }

  static AgeGroup of(String code) {
    Optional<AgeGroup> found =
        Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    return found.orElse(OTHER);
  }

  Fit fit(PatientAge.Known age) {
    long months = age.months();
    return switch (this) {
      case ADULT -> fit(months >= 18 * YEAR, months < 17 * YEAR);
      case CHILD -> fit(months < 17 * YEAR, months >= 18 * YEAR);
      case ADOLESCENT ->
          fit(months >= 12 * YEAR && months < 17 * YEAR, months < 10 * YEAR || months >= 20 * YEAR);
      case INFANT -> fit(months < YEAR, months >= 2 * YEAR);
      case NEWBORN -> fit(age.days() < NEWBORN_DAYS, months >= 1);
      case OTHER -> Fit.CANNOT_TELL;
    };
  }

  private static Fit fit(boolean surely, boolean surelyNot) {
    return surely ? Fit.FITS : surelyNot ? Fit.DOES_NOT_FIT : Fit.CANNOT_TELL;
  }
}
