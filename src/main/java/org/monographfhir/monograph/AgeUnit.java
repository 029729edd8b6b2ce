package org.monographfhir.monograph;

/** Units of age; {@link #ucum} is the code of the <a href="https://ucum.org">UCUM</a> unit. */
public enum AgeUnit {
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

  AgeUnit(String ucum, String word) {
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
