package org.monographfhir.extract.detail;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.monographfhir.monograph.Criterion.Type;

/** Whether a phrase, where it stands, says something about the use. */
final class PhrasePlace {

  /** Behind these words, a line or phase is that of an earlier treatment. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?:after|following|during|of|to|completed|completing|finished|received|earlier|prior|previous)"
              + "(?: (?:the|a|an|at least one|intensive|standard))? $");

  /** What is left of a clause that shares its end with the next one ("did not respond to or"). */
  private static final Pattern DANGLING =
      Pattern.compile(".* (?:to|with|of|from|by|on|take|receive|received)");

  /** A list of names ("including high-grade lymphoma"): a grade in it narrows one of them. */
  private static final Pattern INCLUDING =
      Pattern.compile("\\bincluding (?:(?!, (?:that|in|who|whose)\\b)[^.;]){0,300}$");

  /** "including leukemia that has spread", "and cancers that have spread": widens a use. */
  private static final Pattern WIDENING =
      Pattern.compile("\\b(?:including [^.,;:]{1,60}|and (?:other )?(?:cancers|tumou?rs)) that $");

  /** What some of the patients may have, and need not: "can either delay or have received". */
  private static final Pattern OPTION =
      Pattern.compile(
          "\\b(?:may also|(?:can|may) either \\w+ or|with or(?: without(?: (?:an?|the|any|certain))?)?) $");

  /** "and, if the cancer has X, Y": both hold for some only. */
  private static final Pattern IF = Pattern.compile("\\band, if\\b[^.;]*$");

  /** "or high-grade B-cell lymphoma": another disease, by its name. */
  private static final Pattern OTHER_DISEASE = Pattern.compile("(?:^|\\b(?:or|and|had) )$");

  private static final Pattern DISEASE_NAME =
      Pattern.compile(
          " (?:[\\w-]+ ){0,2}(?:lymphoma|leukemia|glioma|carcinoma|sarcoma|tumou?rs?|cancer)\\b");

  /** Types that speak of the drug itself, unless it is an earlier treatment. */
  private static final Set<Type> OF_DRUG = EnumSet.of(Type.TREATMENT_LINE, Type.TREATMENT_PHASE);

  private PhrasePlace() {}

  static boolean narrows(Type type, String phrase, String text, int offset) {
    String before = text.substring(0, offset);
    String after = text.substring(offset + phrase.length());
    return (isOpen(text, offset) || phrase.startsWith("excluding"))
        && !isEarlier(type, before)
        && !isInName(phrase, before, after)
        && !(type == Type.DISEASE_EXTENT && WIDENING.matcher(before).find())
        && !OPTION.matcher(before).find()
        && !IF.matcher(before).find()
        && !DANGLING.matcher(phrase.strip()).matches();
  }

  /** Not inside a gloss, which explains a word and narrows nothing. */
  private static boolean isOpen(String text, int offset) {
    return text.lastIndexOf('(', offset) <= text.lastIndexOf(')', offset);
  }

  private static boolean isEarlier(Type type, String before) {
    return OF_DRUG.contains(type) && EARLIER.matcher(before).find();
  }

  private static boolean isInName(String phrase, String before, String after) {
    return phrase.contains("grade")
        && (INCLUDING.matcher(before).find()
            || OTHER_DISEASE.matcher(before).find() && DISEASE_NAME.matcher(after).lookingAt());
  }
}
