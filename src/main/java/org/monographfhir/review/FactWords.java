package org.monographfhir.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.InWords;
import org.monographfhir.monograph.Population;

/** Facts in words that are read aloud as they are. */
final class FactWords {

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private static final Map<Population.Group, List<String>> GROUPS =
      Map.of(
          Population.Group.ADULT, List.of("adults", "adult", "men", "women"),
          Population.Group.CHILD, List.of("children", "child", "pediatric"),
          Population.Group.ADOLESCENT, List.of("adolescents", "teenagers"),
          Population.Group.INFANT, List.of("infants"),
          Population.Group.NEWBORN, List.of("newborns"));

  private static final Map<Population.Sex, List<String>> SEXES =
      Map.of(
          Population.Sex.FEMALE, List.of("women", "woman", "female", "females", "girls"),
          Population.Sex.MALE, List.of("men", "man", "male", "males", "boys"));

  private FactWords() {}

  /** Markdown without its marks, as it stands on the page. */
  static String plain(String markdown) {
    String words = LINK.matcher(markdown).replaceAll("$1");
    return ESCAPE.matcher(words).replaceAll("$1").replace("&lt;", "<");
  }

  /** A population without what must hold in it. */
  static String of(Population population) {
    String words =
        InWords.of(
            new Population(population.group(), population.ageRange(), population.sex(), List.of()));
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
        ages.flatMap(range -> range.low().or(range::high)).map(FactWords::number).orElse("");
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

  /** For example {@code 2 uses}. */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  /** For example {@code 18 year}. */
  static String number(Age age) {
    return age.value().toPlainString() + " " + age.unit().word();
  }
}
