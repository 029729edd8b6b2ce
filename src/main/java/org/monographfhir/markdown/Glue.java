package org.monographfhir.markdown;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that a converter glued to a link; some words really are a link and an ending. */
final class Glue {

  private static final Set<String> BEGINNINGS =
      Set.of(
          "anti", "bi", "chemo", "co", "hyper", "hypo", "immuno", "inter", "intra", "macro",
          "micro", "multi", "neo", "non", "over", "poly", "post", "pre", "radio", "re", "sub",
          "un");

  private static final Set<String> ENDINGS =
      Set.of("al", "ed", "er", "es", "ic", "ing", "like", "ly", "n", "s", "y");

  private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}{1,20})$");
  private static final Pattern WORD_BEHIND = Pattern.compile("^(\\p{L}{1,20})");

  private Glue() {}

  /** Whether a blank is missing between what is there and the words that follow at once. */
  static boolean lacksBlank(
      CharSequence text, boolean linkStarts, boolean linkEnds, String following) {
    char last = text.charAt(text.length() - 1);
    char next = following.isEmpty() ? ' ' : following.charAt(0);
    if (linkEnds && next == '(') {
      return true;
    }
    boolean letters = (Character.isLetter(last) || last == ')') && Character.isLetter(next);
    if (!letters || !linkStarts && !linkEnds) {
      return false;
    }
    return linkEnds ? !isEnding(following, last) : !BEGINNINGS.contains(wordBefore(text));
  }

  private static boolean isEnding(String following, char last) {
    Matcher word = WORD_BEHIND.matcher(following);
    return last != ')' && word.find() && ENDINGS.contains(word.group(1));
  }

  private static String wordBefore(CharSequence text) {
    Matcher word =
        WORD_BEFORE.matcher(text.subSequence(Math.max(0, text.length() - 21), text.length()));
    return word.find() ? word.group(1).toLowerCase(java.util.Locale.ROOT) : "";
  }
}
