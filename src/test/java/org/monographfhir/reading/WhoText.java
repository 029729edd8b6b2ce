package org.monographfhir.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Population;

/** A population as text: {@code child, 1 mo and older, female, who [population: A]}. */
final class WhoText {

  private WhoText() {}

  static String of(Population population) {
    List<String> parts = new ArrayList<>();
    population.group().ifPresent(group -> parts.add(group.code()));
    population.ageRange().ifPresent(ages -> parts.add(words(ages)));
    population.sex().ifPresent(sex -> parts.add(sex.code()));
    if (!population.criteria().isEmpty()) {
      parts.add(
          population.criteria().stream()
              .map(CriterionText::of)
              .collect(Collectors.joining(" | ", "who [", "]")));
    }
    return String.join(", ", parts);
  }

  private static String words(AgeRange range) {
    String low = range.low().map(WhoText::words).orElse("");
    String high = range.high().map(WhoText::words).orElse("");
    if (high.isEmpty()) {
      return low + " and older";
    }
    return low.isEmpty() ? "up to " + high : low + " to " + high;
  }

  private static String words(Age age) {
    return age.value().toPlainString() + " " + age.unit().ucum();
  }
}
