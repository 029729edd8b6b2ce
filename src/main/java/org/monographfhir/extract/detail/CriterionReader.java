package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Prose;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Type;

/**
 * The conditions that narrow a use (INPUT D10-D17): each type has its phrases; the longest phrase
 * wins where two overlap. A gloss in parentheses stays with the words it explains.
 */
public final class CriterionReader {

  /** Directly before a phrase, or inside it, these turn it round. */
  private static final Pattern NEGATION =
      Pattern.compile(
          "(?:\\bnot|\\bno|\\bwithout|\\bnon-)(?: \\w+)?(?: (?:a|an|the|any))?(?: certain| abnormal)?(?: mutation in (?:the )?)? ?$");

  private static final Pattern NEGATED =
      Pattern.compile(
          "(?i)^(?:(?:do|does|did) not have|(?:has|have|had) (?:not|never)(?: yet)?|without|no|not|excluding) ");

  /** Types whose phrases may be turned round; elsewhere "not" is a part of the phrase. */
  private static final Set<Type> NEGATABLE =
      EnumSet.of(Type.BIOMARKER, Type.PRIOR_THERAPY, Type.ANATOMIC_SITE, Type.OTHER);

  /** "not progressed after treatment": the verb is what is negated. */
  private static final Pattern NEGATED_VERB = Pattern.compile("\\b(?:not|never) \\w+ed $");

  /** A block starts with a capital, and phrases do not, but for names that look like words. */
  private static final Pattern CAPITAL =
      Pattern.compile("^(?!Kit\\b|Philadelphia\\b)\\p{Upper}(?=\\p{Lower}+\\b)");

  private CriterionReader() {}

  /** A phrase found. */
  private record Match(Type type, int start, int end) {
    int length() {
      return end - start;
    }
  }

  /**
   * The criteria in a text, in order.
   *
   * @param from where the qualifiers start, behind the condition
   */
  public static List<Criterion> read(Prose prose, int from) {
    return read(prose, SomePatients.blankedOut(prose), from);
  }

  /** The criteria of a sub-use: the patients that it starts with are its own. */
  public static List<Criterion> ofSubUse(Prose prose) {
    return read(prose, SomePatients.blankedOutBehindStart(prose), 0);
  }

  private static List<Criterion> read(Prose prose, String words, int from) {
    List<Match> matches = new ArrayList<>();
    String text =
        CAPITAL.matcher(words).replaceAll(start -> start.group().toLowerCase(Locale.ROOT));
    CriterionPhrases.ALL.forEach(
        (type, phrases) ->
            phrases.forEach(
                text,
                from,
                found -> {
                  if (PhrasePlace.narrows(type, found.group(), text, found.start())) {
                    matches.add(new Match(type, found.start(), found.end()));
                  }
                }));
    matches.sort(Comparator.comparingInt(Match::length).reversed());
    List<Match> kept = new ArrayList<>();
    for (Match match : matches) {
      if (kept.stream().noneMatch(k -> match.start() < k.end() && k.start() < match.end())) {
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::start));
    return kept.stream().map(m -> criterion(prose, m)).toList();
  }

  private static boolean isNegated(Type type, String before) {
    return NEGATION.matcher(before).find()
        && !(type == Type.PRIOR_THERAPY && NEGATED_VERB.matcher(before).find());
  }

  private static Criterion criterion(Prose prose, Match match) {
    String text = prose.text();
    int end = match.end();
    while (end > match.start() && " ,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean exclude =
        NEGATABLE.contains(match.type())
            && (NEGATED.matcher(text.substring(match.start(), end)).find()
                || isNegated(match.type(), text.substring(0, match.start())));
    Matcher negated = NEGATED.matcher(text.substring(match.start(), end));
    int start = exclude && negated.find() ? match.start() + negated.end() : match.start();
    return new Criterion(match.type(), GlossaryLink.term(prose, start, end), exclude);
  }
}
