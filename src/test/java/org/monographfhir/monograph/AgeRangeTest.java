package org.monographfhir.monograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both ends of a Range have one unit, or there is none. */
class AgeRangeTest {

  @ParameterizedTest
  @CsvSource({
    "1, MONTH, 21, YEAR, 1 MONTH to 252 MONTH",
    "2, YEAR, 30, MONTH, 24 MONTH to 30 MONTH",
    "0.5, YEAR, 18, MONTH, 6.0 MONTH to 18 MONTH",
    "28, DAY, 6, WEEK, 28 DAY to 42 DAY",
    "2, YEAR, 5, YEAR, 2 YEAR to 5 YEAR",
    "5, WEEK, 5, MONTH, none",
    "28, DAY, 2, YEAR, none",
    "6, WEEK, 1, YEAR, none"
  })
  void isInOneUnitWhereThatIsExact(
      BigDecimal low, Age.Unit from, BigDecimal high, Age.Unit to, String expected) {
    AgeRange range = new AgeRange(Optional.of(new Age(low, from)), Optional.of(new Age(high, to)));
    assertEquals(expected, range.inOneUnit().map(AgeRangeTest::text).orElse("none"));
  }

  private static String text(AgeRange range) {
    return text(range.low().orElseThrow()) + " to " + text(range.high().orElseThrow());
  }

  private static String text(Age age) {
    return age.value().toPlainString() + " " + age.unit();
  }
}
