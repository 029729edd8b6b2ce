package org.monographfhir.review;

import java.util.regex.Pattern;

/** Facts in words that are read aloud as they are. */
final class FactWords {

  private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})");

  private FactWords() {}

  /** Markdown without its marks, as it stands on the page. */
  static String plain(String markdown) {
    String words = LINK.matcher(markdown).replaceAll("$1");
    return ESCAPE.matcher(words).replaceAll("$1").replace("&lt;", "<");
  }

  /** For example {@code 2 uses}. */
  static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
