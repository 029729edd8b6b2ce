package org.monographfhir.extract.detail;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;

/**
 * Ages (INPUT D14): "aged 1 month and older", "10 to 25 years", "5 weeks to 5 months". "Adults"
 * alone gives no number. Two different ranges in one text give none, because neither holds for all
 * of it.
 */
public final class AgeReader {

  private static final Map<String, Age.Unit> UNITS =
      Map.of(
          "day",
          Age.Unit.DAY,
          "week",
          Age.Unit.WEEK,
          "month",
          Age.Unit.MONTH,
          "year",
          Age.Unit.YEAR);
  private static final String UNIT = "[ -](day|week|month|year)s?";
  private static final String NUMBER = "(?<![\\d.])(\\d{1,3}+(?:\\.\\d{1,2}+)?)";

  /** "for 2 to 3 years", "within 6 months to 1 year", "every 3 months": times, not ages. */
  private static final Pattern DURATION =
      Pattern.compile(
          "\\b(?:for|within|every|during|after|over|past|last|least)(?: up to| at least| more than| about)? \\d{1,3}+"
              + "(?:[ -](?:day|week|month|year)s?)?(?: to \\d{1,3}+)?[ -](?:day|week|month|year)s?\\b(?! of age| old)"
              + "(?:,? (?:and|or) (?:over|more|longer))?"
              + "|(?<![\\d.])(?<!\\b(?:aged?|ages|children|adults|infants|patients|adolescents|to) )\\d{1,3}+(?: to \\d{1,3}+)?[ -](?:day|week|month|year)s? (?:after|before|since|following)\\b");

  private static final Pattern BETWEEN =
      Pattern.compile(
          "\\b(?:between (?:the )?ages? (?:of )?"
              + "|(?:children|infants|adolescents|adults|patients|people|females|males|women|men|girls|boys) between )"
              + "(\\d{1,3}+(?:"
              + UNIT
              + ")?) and\\b");

  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(?:not|never|no longer) (?:be )?(?:\\w+ )?(?:used|given|approved|recommended)\\b");

  private static final BigDecimal GROWN_UP = BigDecimal.valueOf(21);

  /** Adults beside children: an upper limit is that of the children. */
  private static final Pattern ADULTS_TOO =
      Pattern.compile(
          "(?<!young )\\badults,? (?:and|or) (?:in |for |certain )?(?:children|adolescents|infants|pediatric)\\b"
              + "|\\b(?:children|adolescents|infants|pediatric patients)\\b[^.;]{0,80}\\b(?:and|or) (?:in |for )?adults\\b");

  /** low, unit of low (may be missing), high, unit. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          NUMBER
              + "(?:"
              + UNIT
              + ")?(?: of age)? (?:to|through|and younger than) (?:less than )?"
              + NUMBER
              + UNIT);

  private static final Pattern AND_OLDER =
      Pattern.compile(
          "(?:"
              + NUMBER
              + UNIT
              + "(?: of age| old)?,? (?:and|or) (?:older|over|above)\\b(?! than)"
              + "|(?<!including )\\b(?:adults|children|adolescents|infants|patients|people|men|women)(?: who are)? older than "
              + NUMBER
              + UNIT
              + "(?: of age| old)?)"
              + "(?<alternative>,? or (?:adults|who|whose|those|in|patients|people|have|has|are|is|cannot|with)\\b)?");
  private static final Pattern AND_YOUNGER =
      Pattern.compile(
          "(?:up to|no older than) (?:age )?"
              + NUMBER
              + UNIT
              + "|"
              + NUMBER
              + UNIT
              + "(?: of age| old)?,? (?:and|or) (?:younger|under)\\b(?! than| \\d)");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:at least|aged|from) " + NUMBER + UNIT + " (?:of age|old)(?! (?:and|or|to))");

  private static final String PEOPLE =
      "(?:young )?(?:adults?|children|adolescents|infants|teenagers|patients|people|women|men|girls|boys)";
  private static final String AGED =
      "(?: (?:aged? |older than )?(?:\\d+(?: \\w+)? to )?\\d+ (?:days?|weeks?|months?|years?)(?: of age| old)?"
          + "(?:,? (?:and|or) (?:older|younger)(?: than \\d+ \\w+)?)?)";
  private static final Pattern PHRASE =
      Pattern.compile(
          "\\b(?:"
              + PEOPLE
              + AGED
              + "|(?:adults|children|adolescents|infants))"
              + "(?:(?:,| and|, and| or(?! \\w+ who\\b))(?: in| certain)? "
              + PEOPLE
              + AGED
              + "?)*",
          Pattern.CASE_INSENSITIVE);

  private AgeReader() {}

  /** The range that holds for all of the sentences. */
  public static Optional<AgeRange> range(List<String> sentences) {
    Set<AgeRange> ranges =
        sentences.stream()
            .filter(sentence -> sentence.chars().anyMatch(Character::isDigit))
            .filter(sentence -> !NEGATED.matcher(sentence).find())
            .flatMap(sentence -> ranges(sentence).stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return ranges.size() == 1 ? Optional.of(ranges.iterator().next()) : Optional.empty();
  }

  /** The words about age; the first ones, because the nearest noun carries them. */
  public static Optional<String> words(List<String> sentences) {
    for (String sentence : sentences) {
      Matcher phrase = PHRASE.matcher(NEGATED.matcher(sentence).find() ? "" : sentence);
      while (phrase.find()) {
        if (phrase.group().matches("(?i).*\\d.*|.*(adult|child|infant|adolescent).*")) {
          return Optional.of(phrase.group());
        }
      }
    }
    return Optional.empty();
  }

  private static Set<AgeRange> ranges(String text) {
    Set<AgeRange> found = new LinkedHashSet<>();
    String plain = BETWEEN.matcher(text).replaceAll("$1 to");
    String rest = DURATION.matcher(plain).replaceAll(" ");
    boolean adultsToo = ADULTS_TOO.matcher(text).find();
    Matcher between = FROM_TO.matcher(rest);
    while (between.find()) {
      String lowUnit = between.group(2) == null ? between.group(4) : between.group(2);
      Optional<Age> high =
          age(between.group(3), between.group(4)).filter(age -> !adultsToo || isGrownUp(age));
      found.add(new AgeRange(age(between.group(1), lowUnit), high));
    }
    rest = between.replaceAll(" ");
    Matcher older = AND_OLDER.matcher(rest);
    while (older.find()) {
      // "75 years and older or adults who ...": the number does not hold for all of them.
      if (older.group("alternative") == null) {
        int first = older.group(1) == null ? 3 : 1;
        found.add(new AgeRange(age(older.group(first), older.group(first + 1)), Optional.empty()));
      }
    }
    rest = older.replaceAll(" ");
    Matcher younger = AND_YOUNGER.matcher(rest);
    while (!adultsToo && younger.find()) {
      int first = younger.group(1) == null ? 3 : 1;
      found.add(
          new AgeRange(Optional.empty(), age(younger.group(first), younger.group(first + 1))));
    }
    Matcher least = AT_LEAST.matcher(younger.replaceAll(" "));
    while (least.find()) {
      found.add(new AgeRange(age(least.group(1), least.group(2)), Optional.empty()));
    }
    return found;
  }

  private static boolean isGrownUp(Age age) {
    return age.unit() == Age.Unit.YEAR && age.value().compareTo(GROWN_UP) > 0;
  }

  private static Optional<Age> age(String number, String unit) {
    return Optional.of(new Age(new BigDecimal(number), UNITS.get(unit)));
  }
}
