package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A Range of ages.
 *
 * @param low absent for none
 * @param high absent for none
 */
record AgeLimits(Optional<Limit> low, Optional<Limit> high) {

  /**
   * An end.
   *
   * @param unit of UCUM: {@code a}, {@code mo}, {@code wk}, {@code d}
   */
  record Limit(BigDecimal value, String unit) {

    String words() {
      return value.toBigInteger() + " " + unit;
    }
  }

  static AgeLimits of(JsonNode range) {
    return new AgeLimits(limit(range.path("low")), limit(range.path("high")));
  }

  private static Optional<Limit> limit(JsonNode quantity) {
    return quantity.isObject()
        ? Optional.of(
            new Limit(quantity.path("value").decimalValue(), quantity.path("code").asText()))
        : Optional.empty();
  }

  /**
   * Who is as old as the upper end, and some days, is "up to" it for some and not for others. An
   * age is known in whole units only.
   */
  Fit fit(PatientAge age) {
    return low.map(each -> from(age, each))
        .orElse(Fit.FITS)
        .and(high.map(each -> upTo(age, each)).orElse(Fit.FITS));
  }

  private static Fit from(PatientAge age, Limit low) {
    return age.in(low.unit())
        .map(
            whole ->
                decimal(whole).compareTo(low.value()) >= 0
                    ? Fit.FITS
                    : next(whole).compareTo(low.value()) <= 0 ? Fit.DOES_NOT_FIT : Fit.CANNOT_TELL)
        .orElse(Fit.CANNOT_TELL);
  }

  private static Fit upTo(PatientAge age, Limit high) {
    return age.in(high.unit())
        .map(
            whole ->
                next(whole).compareTo(high.value()) <= 0
                    ? Fit.FITS
                    : decimal(whole).compareTo(high.value()) > 0
                        ? Fit.DOES_NOT_FIT
                        : Fit.CANNOT_TELL)
        .orElse(Fit.CANNOT_TELL);
  }

  private static BigDecimal decimal(long whole) {
    return new BigDecimal(BigInteger.valueOf(whole));
  }

  private static BigDecimal next(long whole) {
    return decimal(whole + 1);
  }

  /** For example {@code from 1 mo to 21 a}. */
  String words() {
    return low.map(each -> " from " + each.words()).orElse("")
        + high.map(each -> " to " + each.words()).orElse("");
  }
}
