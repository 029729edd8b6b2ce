package org.monographfhir.extract.words;

/** "t(15;17)", "del(17p)": where a chromosome has changed, in parentheses right behind a letter. */
final class ChromosomePlace {

  private static final int LONGEST = 10;

  private ChromosomePlace() {}

  /** Whether a parenthesis opens such a place. */
  static boolean is(String text, int open) {
    int stop = text.indexOf(')', open);
    boolean brief = stop > open + 1 && stop < open + LONGEST;
    return brief
        && Character.isDigit(text.charAt(open + 1))
        && text.substring(open, stop).indexOf(' ') < 0;
  }

  /** Whether a word ends with one. */
  static boolean ends(String text, int start, int stop) {
    if (text.charAt(stop - 1) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', stop - 1);
    return open > start && is(text, open);
  }
}
