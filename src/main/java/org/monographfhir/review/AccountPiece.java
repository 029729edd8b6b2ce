package org.monographfhir.review;

/**
 * Words that went the same way.
 *
 * @param css {@code p} in a part, {@code k} connecting, {@code z} in no part; empty between words
 */
record AccountPiece(String text, String css) {

  boolean part() {
    return css.equals("p");
  }

  boolean connecting() {
    return css.equals("k");
  }

  boolean uncoded() {
    return css.equals("z");
  }
}
