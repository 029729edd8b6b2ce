package org.monographfhir.markup;

/** What of the characters of a file is words. */
public final class Characters {

  private Characters() {}

  static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where a word may be broken, or must not be: it is not a part of it. */
  public static boolean isUnseen(int c) {
    return c == 0xAD || c == 0x200B || c == 0x2060 || c == 0xFEFF;
  }

  /** Words without that. */
  public static String seen(String words) {
    return words.codePoints().anyMatch(Characters::isUnseen)
        ? words
            .codePoints()
            .filter(c -> !isUnseen(c))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : words;
  }

  /**
   * What nobody sees: soft hyphens, blanks without width, controls. Entities can stand for any of
   * them, so they are looked for here again.
   */
  static boolean isInvisible(int c) {
    return isUnseen(c)
        || c < ' ' && !isBlank(c)
        || c >= 0x7F && c < 0xA0 && !isBlank(c)
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c >= 0xD800 && c <= 0xDFFF
        || c >= 0xFFFE && c <= 0xFFFF;
  }
}
