package org.monographfhir.monograph;

import java.math.BigDecimal;

/**
 * An age with the unit the page gives it in.
 *
 * @param value how many
 * @param unit of what
 */
public record Age(BigDecimal value, Unit unit) {

  boolean isOfMonths() {
    return unit == Unit.MONTH || unit == Unit.YEAR;
  }

  /** In months or days. A year of UCUM has 12 months and 365.25 days. */
  Age in(Unit other) {
    if (unit == other) {
      return this;
    }
    String each =
        switch (unit) {
          case DAY -> "1";
          case WEEK -> "7";
          case MONTH -> "30.4375";
          case YEAR -> other == Unit.MONTH ? "12" : "365.25";
        };
    return new Age(value.multiply(new BigDecimal(each)), other);
  }

  /** Units of age; {@link #ucum} is the code of the <a href="https://ucum.org">UCUM</a> unit. */
  public enum Unit {
    /** Days. */
    DAY("d", "day"),
    /** Weeks. */
    WEEK("wk", "week"),
    /** Months. */
    MONTH("mo", "month"),
    /** Years. */
    YEAR("a", "year");

    private final String ucum;
    private final String word;

    Unit(String ucum, String word) {
      this.ucum = ucum;
      this.word = word;
    }

    /**
     * The unit for programs.
     *
     * @return the UCUM code
     */
    public String ucum() {
      return ucum;
    }

    /**
     * The unit for people.
     *
     * @return the English word, singular
     */
    public String word() {
      return word;
    }
  }
}
