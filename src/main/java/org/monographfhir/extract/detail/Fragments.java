package org.monographfhir.extract.detail;

import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Combination;
import org.monographfhir.monograph.Criterion.Finding;

/** Tells words that cannot be a whole finding: what a reader would make of a phrase that it cut. */
final class Fragments {

  /** Words that say nothing alone. */
  private static final Set<String> ALONE =
      Set.of(
          "or",
          "and",
          "it",
          "them",
          "the first",
          "first",
          "treated",
          "high",
          "low",
          "unknown",
          "not known",
          "failed",
          "had",
          "been treated",
          "receiving",
          "taking",
          "getting",
          "refuse",
          "refuses",
          "have not had",
          "another",
          "other",
          "these",
          "this",
          "that therapy");

  /** Words with which no finding ends; "it" is something that stands elsewhere. */
  private static final Set<String> AT_AN_END =
      Set.of(
          "or",
          "and",
          "with",
          "of",
          "to",
          "after",
          "during",
          "than",
          "either",
          "the",
          "a",
          "an",
          "for",
          "by",
          "from",
          "as",
          "on",
          "cannot",
          "can",
          "it",
          "them",
          "tolerate",
          "have",
          "receive",
          "take");

  /** "HIV and children": further people, whom the words before do not narrow. */
  private static final Pattern PEOPLE =
      Pattern.compile("(.* (and|or) )?(children|adults|adolescents|infants|women|men|girls|boys)");

  private Fragments() {}

  /** Whether a criterion, or one of those in it, is a fragment. */
  static boolean isIn(Criterion criterion) {
    if (criterion instanceof Combination combination) {
      boolean twice =
          combination.criteria().stream().distinct().count() < combination.criteria().size();
      return twice || combination.criteria().stream().anyMatch(Fragments::isIn);
    }
    String words = ((Finding) criterion).value().text().toLowerCase(java.util.Locale.ROOT);
    int first = words.indexOf(' ');
    String start = first < 0 ? words : words.substring(0, first);
    String end = words.substring(words.lastIndexOf(' ') + 1);
    boolean starts =
        Set.of("or", "and", "with", "of", "neither").contains(start)
            || PEOPLE.matcher(words).matches();
    // "without A and B": without either, or without both of them.
    boolean both = ((Finding) criterion).exclude() && words.contains(" and ");
    boolean whole = words.endsWith(" to cure it") || words.endsWith(" allergy to it");
    return both
        || words.isBlank()
        || ALONE.contains(words)
        || starts
        || !whole && AT_AN_END.contains(end);
  }
}
