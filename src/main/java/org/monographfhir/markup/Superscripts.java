package org.monographfhir.markup;

/** What stands above the line, in characters that do so themselves. */
final class Superscripts {

  private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private Superscripts() {}

  /** Only digits have such characters; other words stay. */
  static String of(String words) {
    StringBuilder raised = new StringBuilder(words);
    for (int i = 0; i < raised.length(); i++) {
      char c = raised.charAt(i);
      if (c >= '0' && c <= '9') {
        raised.setCharAt(i, DIGITS.charAt(c - '0'));
      }
    }
    return raised.toString();
  }
}
