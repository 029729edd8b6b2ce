package org.monographfhir.extract.detail;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.AgeUnit;

/**
 * Ages behind a word for people (INPUT D14): "aged 1 month and older", "10 to 25 years old", "up to
 * 25 years old". "Younger than" is not read, as a range of FHIR includes its ends.
 */
final class AgeReader {

  private static final Map<String, AgeUnit> UNITS =
      Map.of(
          "day", AgeUnit.DAY,
          "days", AgeUnit.DAY,
          "week", AgeUnit.WEEK,
          "weeks", AgeUnit.WEEK,
          "month", AgeUnit.MONTH,
          "months", AgeUnit.MONTH,
          "year", AgeUnit.YEAR,
          "years", AgeUnit.YEAR);

  private final Words words;
  private int at;

  private AgeReader(Words words, int from) {
    this.words = words;
    this.at = from;
  }

  /** The ages that start at a token; empty when none do. */
  static Optional<Read<AgeRange>> read(Words words, int from) {
    AgeReader reader = new AgeReader(words, from);
    return reader.range().map(range -> new Read<>(range, reader.at));
  }

  private Optional<AgeRange> range() {
    if (words.is(at, "who") && words.isOneOf(at + 1, "are", "is")) {
      at += 2;
    }
    boolean aged = skip("aged", "age", "ages", "between", "from");
    while (aged && words.isOneOf(at, "of", "the", "ages", "age")) {
      at++;
    }
    boolean upTo = words.are(at, "up", "to");
    if (upTo || words.are(at, "no", "older", "than")) {
      at += upTo ? 2 : 3;
      skip("age");
      return age().filter(high -> old(true)).map(high -> range(null, high));
    }
    if (words.are(at, "older", "than") || words.are(at, "at", "least")) {
      boolean exact = words.is(at, "at");
      at += 2;
      return age().filter(low -> old(!exact) || aged).map(low -> range(low, null));
    }
    return numbers(aged);
  }

  private Optional<AgeRange> numbers(boolean aged) {
    Optional<BigDecimal> first = number();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    Optional<AgeUnit> unit = unit();
    skipOf();
    if (words.isOneOf(at, "to", "through", "and") && number(at + 1).isPresent()) {
      boolean years = aged && unit.isEmpty() && !words.is(at, "and");
      at++;
      BigDecimal second = number().orElseThrow();
      return unit()
          .or(() -> Optional.of(AgeUnit.YEAR).filter(year -> years))
          .map(of -> new Age(second, of))
          .filter(high -> old(aged || unit.isPresent()))
          .map(high -> range(new Age(first.get(), unit.orElse(high.unit())), high));
    }
    if (unit.isEmpty() && !aged) {
      return Optional.empty();
    }
    Age age = new Age(first.get(), unit.orElse(AgeUnit.YEAR));
    old(true);
    int joint = words.isComma(at) ? at + 1 : at;
    boolean joined = words.isOneOf(joint, "and", "or");
    boolean older = joined && words.isOneOf(joint + 1, "older", "over", "above", "up");
    boolean younger = joined && words.isOneOf(joint + 1, "younger", "under");
    at = older || younger ? joint + 2 : at;
    return Optional.of(older ? range(age, null) : range(null, age)).filter(r -> older || younger);
  }

  private Optional<Age> age() {
    Optional<BigDecimal> number = number();
    return number.flatMap(value -> unit().map(unit -> new Age(value, unit)));
  }

  private Optional<BigDecimal> number() {
    Optional<BigDecimal> number = number(at);
    number.ifPresent(value -> at++);
    return number;
  }

  private Optional<BigDecimal> number(int i) {
    String word = words.word(i);
    boolean digits = !word.isEmpty() && word.length() <= 4;
    for (int k = 0; k < word.length() && digits; k++) {
      digits = Character.isDigit(word.charAt(k)) || k > 0 && word.charAt(k) == '.';
    }
    return digits ? Optional.of(new BigDecimal(word)) : Optional.empty();
  }

  private Optional<AgeUnit> unit() {
    Optional<AgeUnit> unit = Optional.ofNullable(UNITS.get(words.word(at)));
    unit.ifPresent(found -> at++);
    return unit;
  }

  /** "old", "of age"; whether that, or something else before, says that it is an age. */
  private boolean old(boolean already) {
    return skip("old") || skipOf() || already;
  }

  private boolean skipOf() {
    boolean of = words.are(at, "of", "age");
    at += of ? 2 : 0;
    return of;
  }

  private boolean skip(String... any) {
    boolean found = words.isOneOf(at, any);
    at += found ? 1 : 0;
    return found;
  }

  private static AgeRange range(Age low, Age high) {
    return new AgeRange(Optional.ofNullable(low), Optional.ofNullable(high));
  }
}
