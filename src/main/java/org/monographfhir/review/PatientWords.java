package org.monographfhir.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.InWords;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.PopulationGroup;

/** Patients in words, and the words that they can have been read from. */
final class PatientWords {

  private static final Map<PopulationGroup, List<String>> GROUPS =
      Map.of(
          PopulationGroup.ADULT, List.of("adults", "adult", "men", "women"),
          PopulationGroup.CHILD, List.of("children", "child", "pediatric"),
          PopulationGroup.ADOLESCENT, List.of("adolescents", "teenagers"),
          PopulationGroup.INFANT, List.of("infants"),
          PopulationGroup.NEWBORN, List.of("newborns"));

  private static final Map<Population.Sex, List<String>> SEXES =
      Map.of(
          Population.Sex.FEMALE, List.of("women", "woman", "female", "females", "girls"),
          Population.Sex.MALE, List.of("men", "man", "male", "males", "boys"));

  private PatientWords() {}

  /** A population without what must hold in it. */
  static String of(Population population) {
    String words = InWords.of(population.withoutCriteria());
    return words.isEmpty() ? "those of whom this is so" : words;
  }

  /**
   * Words that a population can have been read from, the most exact ones first. The number can
   * stand apart from the others: "adults ... aged 65 years and older".
   *
   * @param said the words about age of the whole use
   */
  static String[] candidates(Population population, String said) {
    Optional<AgeRange> ages = population.ageRange();
    String number =
        ages.flatMap(range -> range.low().or(range::high)).map(PatientWords::number).orElse("");
    Stream<String> numbers = number.isEmpty() ? Stream.of() : Stream.of(number + "s", number);
    Stream<String> whole = said.contains(number) ? Stream.of(said) : Stream.of();
    Stream<String> group =
        population.group().stream().flatMap(each -> GROUPS.getOrDefault(each, List.of()).stream());
    Stream<String> sex =
        population.sex().stream().flatMap(each -> SEXES.getOrDefault(each, List.of()).stream());
    return Stream.of(whole, numbers, sex, group)
        .flatMap(words -> words)
        .filter(words -> !words.isEmpty())
        .toArray(String[]::new);
  }

  /** Words for a sex. */
  static String[] of(Population.Sex sex) {
    return SEXES.get(sex).toArray(String[]::new);
  }

  /** For example {@code 18 year}. */
  private static String number(Age age) {
    return age.value().toPlainString() + " " + age.unit().word();
  }
}
