package org.monographfhir.extract.detail;

import java.util.BitSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases of whole words, behind no hyphen. They are tried only where a word starts, and only where
 * it starts with a letter that one of them starts with: a plain search would try all of them at
 * each character.
 */
final class PhrasePattern {

  private static final int ASCII = 128;

  private final Pattern pattern;
  private final BitSet firstLetters = new BitSet(ASCII);

  /**
   * @param phrases alternatives, each of which starts with an ASCII letter or digit
   * @throws IllegalArgumentException if one starts with another ASCII character
   */
  PhrasePattern(String phrases) {
    pattern = Pattern.compile("(?:" + phrases + ")(?!\\w)");
    for (char c = 0; c < ASCII; c++) {
      Matcher matcher = pattern.matcher(String.valueOf(c));
      // Where the end was not hit, no letters behind this one would help.
      firstLetters.set(c, matcher.lookingAt() || matcher.hitEnd());
      if (firstLetters.get(c) && !isWord(c)) {
        throw new IllegalArgumentException("starts with '" + c + "', not with a word: " + phrases);
      }
    }
  }

  /** Hands over each match that starts at an offset or behind it, none overlapping another. */
  void forEach(String text, int from, Consumer<MatchResult> action) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
    int at = from;
    while (at < text.length()) {
      boolean found =
          firstLetters.get(text.charAt(at))
              && startsWord(text, at)
              && matcher.region(at, text.length()).lookingAt();
      if (found) {
        action.accept(matcher);
      }
      at = found ? matcher.end() : at + 1;
    }
  }

  private static boolean startsWord(String text, int at) {
    return at == 0 || !isWord(text.charAt(at - 1)) && text.charAt(at - 1) != '-';
  }

  private static boolean isWord(char c) {
    return c < ASCII && (Character.isLetterOrDigit(c) || c == '_');
  }
}
