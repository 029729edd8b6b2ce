package org.monographfhir.monograph;

import java.math.BigDecimal;

/** An age with the unit the page gives it in. */
public record Age(BigDecimal value, Unit unit) {

  /** Units of age; {@link #ucum} is the code of the <a href="https://ucum.org">UCUM</a> unit. */
  public enum Unit {
    DAY("d", "day"),
    WEEK("wk", "week"),
    MONTH("mo", "month"),
    YEAR("a", "year");

    private final String ucum;
    private final String word;

    Unit(String ucum, String word) {
      this.ucum = ucum;
      this.word = word;
    }

    public String ucum() {
      return ucum;
    }

    public String word() {
      return word;
    }
  }
}
