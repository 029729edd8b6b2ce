package org.monographfhir.extract.use;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of {@link Wordings}.
 *
 * @param pattern what it finds
 * @param atStart whether it fits the start of a text only
 * @param letters that stand in each text that it fits, in lower case: most texts are told apart by
 *     them alone
 */
record Wording(Pattern pattern, boolean atStart, String letters) {

  /**
   * What is not the same in all texts that fit: a group, a class, a letter that can be left out.
   */
  private static final Pattern VARYING =
      Pattern.compile("\\([^()]*\\)(?:\\{[\\d,]+\\}\\??)?|\\[[^]]*\\][*+]?|\\\\.[*+]?|.\\?");

  private static final Pattern UNCLEAR = Pattern.compile("[\\[\\\\|*{]");
  private static final Pattern NO_LETTERS = Pattern.compile("[^a-z ]+");

  /** Word boundaries at both ends, where words and not signs stand there. */
  static Wording of(String line) {
    String start = line.matches("[\\p{L}(].*") ? "\\b" : "";
    String end = line.matches(".*[\\p{L}?)]") ? "\\b" : "";
    String words = line.replace(" ... ", "\\b.*\\b").replaceAll("\\((?!\\?)", "(?:");
    return new Wording(
        Pattern.compile(start + words + end, Pattern.CASE_INSENSITIVE),
        line.startsWith("^"),
        letters(line));
  }

  /** The longest run of letters that a wording cannot do without. */
  private static String letters(String line) {
    String rest = line.replace(" ... ", "~");
    for (String before = ""; !rest.equals(before); ) {
      before = rest;
      rest = VARYING.matcher(rest).replaceAll("~");
    }
    if (UNCLEAR.matcher(rest).find()) {
      return "";
    }
    return NO_LETTERS
        .splitAsStream(rest.toLowerCase(Locale.ROOT))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /**
   * Whether it stands in a text.
   *
   * @param lower the text in lower case
   */
  boolean isIn(String text, String lower) {
    if (!lower.contains(letters)) {
      return false;
    }
    Matcher matcher = pattern.matcher(text);
    return atStart ? matcher.lookingAt() : matcher.find();
  }
}
