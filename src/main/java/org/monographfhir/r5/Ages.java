package org.monographfhir.r5;

import java.math.BigDecimal;
import org.hl7.fhir.r5.model.Quantity;
import org.hl7.fhir.r5.model.Range;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.Age.Unit;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.terminology.Systems;

/**
 * Ages as a <a href="http://hl7.org/fhir/R5/datatypes.html#Range">Range</a> in UCUM units. The ends
 * of a range are compared with each other, so both have one unit: months for months and years, else
 * days. A year of UCUM has 12 months and 365.25 days.
 */
final class Ages {

  private Ages() {}

  static Range range(AgeRange ages) {
    Range range = new Range();
    boolean same = ages.low().map(Age::unit).equals(ages.high().map(Age::unit));
    if (same || ages.low().isEmpty() || ages.high().isEmpty()) {
      ages.low().map(Ages::quantity).ifPresent(range::setLow);
      ages.high().map(Ages::quantity).ifPresent(range::setHigh);
      return range;
    }
    Age low = ages.low().get();
    Age high = ages.high().get();
    Unit unit = isOfMonths(low) && isOfMonths(high) ? Unit.MONTH : Unit.DAY;
    return range.setLow(quantity(in(unit, low))).setHigh(quantity(in(unit, high)));
  }

  private static boolean isOfMonths(Age age) {
    return age.unit() == Unit.MONTH || age.unit() == Unit.YEAR;
  }

  private static Age in(Unit unit, Age age) {
    if (age.unit() == unit) {
      return age;
    }
    String each =
        switch (age.unit()) {
          case DAY -> "1";
          case WEEK -> "7";
          case MONTH -> "30.4375";
          case YEAR -> unit == Unit.MONTH ? "12" : "365.25";
        };
    return new Age(age.value().multiply(new BigDecimal(each)), unit);
  }

  private static Quantity quantity(Age age) {
    return new Quantity()
        .setValue(age.value())
        .setUnit(age.unit().word())
        .setSystem(Systems.UCUM)
        .setCode(age.unit().ucum());
  }
}
