package org.monographfhir.extract.detail;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.monograph.Criterion.Type;

/** Whether a phrase is turned round by the words in it, before it, or before the one it follows. */
final class Negation {

  /** Directly before a phrase. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?:\\bnot|\\bno|\\bneither|\\bwithout|\\bnon-)(?: \\w+)?(?: (?:a|an|the|any))?(?: certain| abnormal)?(?: mutation in (?:the )?)? ?$");

  /** At its start. */
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)^(?:(?:do|does|did) not have|(?:has|have|had) (?:not|never)(?: yet)?|without|no|not|excluding) ");

  /** Types whose phrases may be turned round; elsewhere "not" is a part of the phrase. */
  private static final Set<Type> NEGATABLE =
      EnumSet.of(Type.BIOMARKER, Type.PRIOR_THERAPY, Type.ANATOMIC_SITE, Type.OTHER);

  /** "not progressed after treatment": the verb is what is negated. */
  private static final Pattern VERB = Pattern.compile("\\b(?:not|never) \\w+ed $");

  /** Between two phrases of which one "not" turns round both ("is not A or B"). */
  private static final Pattern JOINT = Pattern.compile(",? n?or (?:an? |the )?");

  /** The same of three ("is not A, B, or C"). */
  private static final Pattern COMMA = Pattern.compile(", (?:an? |the )?");

  /** "does not have A or has B": only A is negated. */
  private static final Pattern NEW_VERB = Pattern.compile("(?:has|have|having|with|are|is)\\b");

  /** "does not have A or have B": both are, because "have" is no verb of its own here. */
  private static final Pattern ONE_VERB =
      Pattern.compile("\\b(?:does|did) not [^.;]*? or have\\b$");

  /** "A, not B, or C": only B is negated. */
  private static final Pattern IN_LIST =
      Pattern.compile("(?:,|\\band) (?:is |are )?(?:not|no|without) $");

  private static final Pattern MORE = Pattern.compile("^(?:, [^.;]{1,60})?,? n?or ");

  private static final Pattern HAS_NOT = Pattern.compile("^(?:(?:has|have|had|is|are) )?not ");
  private static final Pattern PARTICIPLE =
      Pattern.compile(
          "^(?:come back|spread|(?:gotten|become) worse|relapsed|recurred|recurrent|metastasized|metastatic|(?:locally )?advanced"
              + "|progressed|refractory)\\b");

  private static final Pattern BETWEEN = Pattern.compile("(?:(?! and )[^.,;:]){0,40},? or ");

  private Negation() {}

  /** Whether the page says the opposite of the phrase. */
  static boolean turns(Type type, String text, int start, int end) {
    return NEGATABLE.contains(type)
        && (INSIDE.matcher(text.substring(start, end)).find() || isBefore(type, text, start));
  }

  private static boolean isBefore(Type type, String text, int start) {
    String before = text.substring(0, start);
    return BEFORE.matcher(before).find()
        && !(type == Type.PRIOR_THERAPY && VERB.matcher(before).find());
  }

  /** Whether the negation of the phrase before it holds for this one too. */
  static boolean goesOn(Type type, String text, int previous, int previousEnd, int start, int end) {
    String between = text.substring(previousEnd, start);
    boolean list =
        JOINT.matcher(between).matches()
            || COMMA.matcher(between).matches() && MORE.matcher(text.substring(end)).find();
    return list
        && NEGATABLE.contains(type)
        && !startsVerb(text, start, end)
        && !(between.startsWith(",") && IN_LIST.matcher(text.substring(0, previous)).find());
  }

  private static boolean startsVerb(String text, int start, int end) {
    Matcher verb = NEW_VERB.matcher(text).region(start, end);
    return verb.lookingAt() && !ONE_VERB.matcher(text.substring(0, verb.end())).find();
  }

  /**
   * Whether two phrases share one "has not" that is a part of the first ("not spread or come
   * back").
   */
  static boolean isShared(String text, int start, int end, int next, int nextEnd) {
    return HAS_NOT.matcher(text.substring(start, end)).find()
        && BETWEEN.matcher(text.substring(end, next)).matches()
        && PARTICIPLE.matcher(text.substring(next, nextEnd)).find();
  }

  /** Where the phrase starts without its own negation. */
  static int behind(String text, int start, int end) {
    Matcher inside = INSIDE.matcher(text.substring(start, end));
    return inside.find() ? start + inside.end() : start;
  }
}
