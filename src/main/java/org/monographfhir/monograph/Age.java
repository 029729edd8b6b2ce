package org.monographfhir.monograph;

import java.math.BigDecimal;

/**
 * An age with the unit the page gives it in.
 *
 * @param value how many
 * @param unit of what
 */
public record Age(BigDecimal value, AgeUnit unit) {

  boolean isOfMonths() {
    return unit == AgeUnit.MONTH || unit == AgeUnit.YEAR;
  }

  /** In months or days. A year of UCUM has 12 months and 365.25 days. */
  Age in(AgeUnit other) {
    if (unit == other) {
      return this;
    }
    String each =
        switch (unit) {
          case DAY -> "1";
          case WEEK -> "7";
          case MONTH -> "30.4375";
          case YEAR -> other == AgeUnit.MONTH ? "12" : "365.25";
        };
    return new Age(value.multiply(new BigDecimal(each)), other);
  }
}
