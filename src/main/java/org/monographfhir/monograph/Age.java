package org.monographfhir.monograph;

import java.math.BigDecimal;

/**
 * An age with the unit the page gives it in.
 *
 * @param value how many
 * @param unit of what
 */
public record Age(BigDecimal value, Unit unit) {

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
