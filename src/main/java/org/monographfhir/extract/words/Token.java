package org.monographfhir.extract.words;

/**
 * A word of a block, or a mark between words.
 *
 * @param text as written
 * @param word to compare by: lower case, straight apostrophes and hyphens
 * @param start where it starts in the text of the block
 * @param end where it ends, excluded
 * @param kind what it is
 * @param link which link of the block it stands in, from 0; -1 for none
 */
public record Token(String text, String word, int start, int end, Kind kind, int link) {

  /** What a token can be. */
  public enum Kind {
    /** A word or a number, hyphens and slashes included. */
    WORD,
    /** A comma. */
    COMMA,
    /** A full stop or another end of a sentence. */
    STOP,
    /** A colon. */
    COLON,
    /** A semicolon or a dash. */
    SEMICOLON,
    /** Words in parentheses, with them. */
    GLOSS,
    /** A footnote mark, a quotation mark. */
    MARK,
    /** Behind the last token. */
    END
  }

  static final Token NONE = new Token("", "", 0, 0, Kind.END, -1);

  boolean isWord() {
    return kind == Kind.WORD;
  }
}
