package org.monographfhir.monograph;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a use in plain words, as a clinician reads them. */
public final class InWords {

  private InWords() {}

  /**
   * For example {@code not relapsed}, {@code any of (relapsed; all of (high risk; not relapsed))}.
   */
  public static String of(Criterion criterion) {
    if (criterion instanceof Criterion.Combination several) {
      return several.operator().display().toLowerCase(Locale.ROOT)
          + several.criteria().stream()
              .map(InWords::of)
              .collect(Collectors.joining("; ", " (", ")"));
    }
    Criterion.Finding finding = (Criterion.Finding) criterion;
    return (finding.exclude() ? "not " : "") + finding.value().text();
  }

  /** For example {@code children, 2 years and older, female, postmenopausal}. */
  public static String of(Population population) {
    return Stream.of(
            population.group().map(group -> group.display().toLowerCase(Locale.ROOT)).stream(),
            population.ageRange().map(InWords::of).stream(),
            population.sex().map(sex -> sex.display().toLowerCase(Locale.ROOT)).stream(),
            population.criteria().stream().map(InWords::of))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  /** For example {@code 2 years and older}, {@code 1 month to 21 years}. */
  public static String of(AgeRange ages) {
    Optional<String> low = ages.low().map(InWords::of);
    Optional<String> high = ages.high().map(InWords::of);
    if (low.isPresent() && high.isPresent()) {
      return low.get() + " to " + high.get();
    }
    return low.map(age -> age + " and older").orElseGet(() -> "up to " + high.orElse(""));
  }

  /** For example {@code 18 years}. */
  public static String of(Age age) {
    String number = age.value().toPlainString();
    return number + " " + age.unit().word() + (number.equals("1") ? "" : "s");
  }
}
