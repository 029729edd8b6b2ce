package org.monographfhir.extract.detail;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
          "(stage",
          "(grade ",
          "(up to");

  /** Words of glosses about ages and times. */
  private static final List<String> PEOPLE = List.of(" year", " month", " week", " day");

  /** Words of glosses with a number that say more than the word before them. */
  private static final List<String> THRESHOLDS =
      List.of(
          " year", " month", " week", "at least", " or higher", " or more", "%", "ihc", "score");

  /** Words of glosses that say how much of a marker is needed. */
  private static final List<String> MEASURES =
      List.of("at least", " or higher", " or more", "%", "ihc", "score", "cps", "tps", "exon ");

  private Glosses() {}

  /** "(IHC 3+)", "(PD-L1 of at least 1)": how much of what stands before it. */
  static boolean measure(String gloss) {
    return gloss.startsWith("(stage")
        || hasNumber(gloss)
            && MEASURES.stream().anyMatch(gloss::contains)
            && PEOPLE.stream().noneMatch(gloss::contains);
  }

  private static boolean hasNumber(String gloss) {
    return gloss.chars().anyMatch(Character::isDigit);
  }

  /** "ovarian cancer (adenocarcinoma)": one kind of it. */
  private static boolean isHistology(String gloss) {
    boolean capitals = gloss.substring(2).chars().anyMatch(Character::isUpperCase);
    boolean brief = !capitals && gloss.split(" ").length < 4;
    return brief && (gloss.endsWith("oma)") || gloss.endsWith("omas)"));
  }

  /** "(certain types)", "(1 to 17 years)". */
  static boolean restrict(String text) {
    String gloss = text.toLowerCase(Locale.ROOT);
    return RESTRICTING.stream().anyMatch(gloss::startsWith)
        || hasNumber(gloss) && THRESHOLDS.stream().anyMatch(gloss::contains)
        || gloss.endsWith(" type)") && !gloss.startsWith("(a")
        || isHistology(text)
        || gloss.endsWith(" positive)")
        || gloss.endsWith(" negative)")
        || Arrays.stream(gloss.split("[^\\p{L}-]+")).anyMatch(Vocabulary::isDrug);
  }
}
