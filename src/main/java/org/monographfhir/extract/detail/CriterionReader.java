package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

  /** A block starts with a capital, and phrases do not, but for names that look like words. */
  private static final Pattern CAPITAL =
      Pattern.compile("^(?!Kit\\b|Philadelphia\\b)\\p{Upper}(?=\\p{Lower}+\\b)");

  private static final Pattern LEADING_ON =
      Pattern.compile("(?:[ ,]|\\b(?:and|or|but|including|such as)\\b)++$");

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
    return criteria(prose, joined(prose.text(), kept));
  }

  /** Phrases that share a "not" are one. */
  private static List<Match> joined(String text, List<Match> matches) {
    List<Match> joined = new ArrayList<>();
    for (Match match : matches) {
      Match last = joined.isEmpty() ? match : joined.get(joined.size() - 1);
      if (last.end() <= match.start()
          && Negation.isShared(text, last.start(), last.end(), match.start(), match.end())) {
        joined.set(joined.size() - 1, new Match(last.type(), last.start(), match.end()));
      } else {
        joined.add(match);
      }
    }
    return joined;
  }

  /** Where the words of a phrase end, without what leads on to the next ones. */
  private static int trimmed(String text, Match match) {
    Matcher rest = LEADING_ON.matcher(text).region(match.start(), match.end());
    return rest.find() ? rest.start() : match.end();
  }

  private static List<Criterion> criteria(Prose prose, List<Match> matches) {
    String text = prose.text();
    List<Criterion> criteria = new ArrayList<>();
    int previous = 0;
    int previousEnd = 0;
    boolean previousTurned = false;
    for (Match match : matches) {
      int end = trimmed(text, match);
      boolean turned =
          Negation.turns(match.type(), text, match.start(), end)
              || previousTurned
                  && Negation.goesOn(match.type(), text, previous, previousEnd, match.start(), end);
      int start = turned ? Negation.behind(text, match.start(), end) : match.start();
      criteria.add(
          new Criterion.Finding(match.type(), GlossaryLink.term(prose, start, end), turned));
      previous = match.start();
      previousEnd = end;
      previousTurned = turned;
    }
    return criteria;
  }
}
