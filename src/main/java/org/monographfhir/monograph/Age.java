package org.monographfhir.monograph;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * An age with the unit the page gives it in.
 *
 * @param value how many
 * @param unit of what
 */
public record Age(BigDecimal value, Unit unit) {

  private static final BigDecimal DAYS_OF_A_WEEK = BigDecimal.valueOf(7);
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  /**
   * The same age in another unit.
   *
   * @param other the same unit, or the smaller one
   * @return empty where that is not exact
   */
  public Optional<Age> in(Unit other) {
    if (other == unit) {
      return Optional.of(this);
    }
    if (unit == Unit.WEEK && other == Unit.DAY) {
      return Optional.of(new Age(value.multiply(DAYS_OF_A_WEEK), other));
    }
    return unit == Unit.YEAR && other == Unit.MONTH
        ? Optional.of(new Age(value.multiply(MONTHS_OF_A_YEAR), other))
        : Optional.empty();
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
