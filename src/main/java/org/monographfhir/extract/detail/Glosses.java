package org.monographfhir.extract.detail;

import java.util.Arrays;
import java.util.List;
import org.monographfhir.extract.words.Vocabulary;

/** Tells glosses, which repeat the word before them, from parentheses that say more. */
final class Glosses {

  /** How glosses start that say more than the word before them. */
  private static final List<String> RESTRICTING =
      List.of(
          "(certain",
          "(only",
          "(except",
          "(excluding",
          "(not ",
          "(other than",
          "(some",
          "(with",
          "(in ",
          "(after ",
          "(before ",
          "(alone",
          "(if ",
          "(when ",
          "(unless",
          "(at least",
          "(stage ",
          "(grade ",
          "(up to",
          "(especially",
          "(including");

  /** Words of glosses with a number that say more than the word before them. */
  private static final List<String> THRESHOLDS =
      List.of(
          " year", " month", " week", "at least", " or higher", " or more", "%", "ihc", "score");

  private Glosses() {}

  /** "(certain types)", "(1 to 17 years)". */
  static boolean restrict(String gloss) {
    boolean number = gloss.chars().anyMatch(Character::isDigit);
    return RESTRICTING.stream().anyMatch(gloss::startsWith)
        || number && THRESHOLDS.stream().anyMatch(gloss::contains)
        || gloss.endsWith(" positive)")
        || gloss.endsWith(" negative)")
        || Arrays.stream(gloss.split("[^\\p{L}-]+")).anyMatch(Vocabulary::isDrug);
  }
}
