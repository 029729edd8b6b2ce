package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.extract.detail.Sentences.Sentence;
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
          "^(?:(?:do|does|did) not have|(?:has|have|had) (?:not|never)(?: yet)?|without|no|not) ");

  /** Types whose phrases may be turned round; elsewhere "not" is a part of the phrase. */
  private static final Set<Type> NEGATABLE = EnumSet.of(Type.BIOMARKER, Type.PRIOR_THERAPY);

  private CriterionReader() {}

  /** Such a sentence holds for some of the patients only; what it says is no criterion of all. */
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "\\b(?:if|only|should|must)\\b|^(?:[\\w’-]+ ){1,5}?(?:is|are) (?:not|no longer) (?:used|given|approved|recommended)\\b"
              + "|^In (?:adults|children|patients|men|women)\\b[^.]*?, ");

  /** Behind these words, a line or phase is that of an earlier treatment. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:after|following|during|of|to|completed|completing|finished|received|earlier|prior|previous)"
              + "(?: (?:the|a|an|at least one|intensive|standard))? $");

  /** What is left of a clause that shares its end with the next one ("did not respond to or"). */
  private static final Pattern DANGLING =
      Pattern.compile(".* (?:to|with|of|from|take|receive|received)");

  /** A list of names, as "including high-grade B-cell lymphoma", up to the next clause. */
  private static final Pattern INCLUDING =
      Pattern.compile("\\bincluding (?:(?!, (?:that|in|who|whose)\\b)[^.;]){0,300}$");

  private static final Pattern GRADE = Pattern.compile("\\bgrade\\b");

  /** Types that speak of the drug itself, unless it is an earlier treatment. */
  private static final Set<Type> OF_THE_DRUG =
      EnumSet.of(Type.TREATMENT_LINE, Type.TREATMENT_PHASE);

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
    List<Match> matches = new ArrayList<>();
    String text = withoutConditional(prose);
    CriterionPhrases.ALL.forEach(
        (type, pattern) -> {
          Matcher matcher = pattern.matcher(text);
          matcher.region(from, text.length()).useTransparentBounds(true);
          while (matcher.find()) {
            boolean ofAnother =
                isEarlier(type, text, matcher.start())
                    || isInName(matcher.group(), text.substring(0, matcher.start()));
            if (isOpen(text, matcher.start())
                && !ofAnother
                && !DANGLING.matcher(matcher.group().strip()).matches()) {
              matches.add(new Match(type, matcher.start(), matcher.end()));
            }
          }
        });
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

  /** Sentences that hold for some only are blanked out. */
  private static String withoutConditional(Prose prose) {
    StringBuilder text = new StringBuilder(prose.text());
    for (Sentence sentence : Sentences.of(prose)) {
      if (CONDITIONAL.matcher(sentence.text()).find()) {
        text.replace(
            sentence.start(), sentence.end(), " ".repeat(sentence.end() - sentence.start()));
      }
    }
    return text.toString();
  }

  /** Not inside a gloss, which explains a word and narrows nothing. */
  private static boolean isOpen(String text, int offset) {
    return text.lastIndexOf('(', offset) <= text.lastIndexOf(')', offset);
  }

  private static boolean isEarlier(Type type, String text, int offset) {
    String before = text.substring(Math.max(0, offset - 30), offset);
    return OF_THE_DRUG.contains(type) && EARLIER.matcher(before).find();
  }

  /** The grade in the name of one of several subtypes narrows that one only. */
  private static boolean isInName(String phrase, String before) {
    return GRADE.matcher(phrase).find() && INCLUDING.matcher(before).find();
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
                || NEGATION.matcher(text.substring(0, match.start())).find());
    Matcher negated = NEGATED.matcher(text.substring(match.start(), end));
    int start = exclude && negated.find() ? match.start() + negated.end() : match.start();
    return new Criterion(match.type(), GlossaryLink.term(prose, start, end), exclude);
  }
}
