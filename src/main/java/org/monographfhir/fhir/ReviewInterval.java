package org.monographfhir.fhir;

import java.util.Locale;
import java.util.Optional;

/**
 * How often copies are looked through, as a period.
 *
 * @param period how many units
 * @param unit of UCUM
 */
public record ReviewInterval(int period, String unit) {

  /** None for a word that nobody knows. */
  public static Optional<ReviewInterval> of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "weekly" -> every(1, "wk");
      case "monthly" -> every(1, "mo");
      case "quarterly" -> every(3, "mo");
      case "annual", "annually", "yearly" -> every(1, "a");
      default -> Optional.empty();
    };
  }

  private static Optional<ReviewInterval> every(int period, String unit) {
    return Optional.of(new ReviewInterval(period, unit));
  }
}
