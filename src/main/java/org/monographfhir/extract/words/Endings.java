package org.monographfhir.extract.words;

/** How words of a kind end, found by their last letter. */
final class Endings {

  private static final int LETTERS = 128;

  private final String[][] byLast = new String[LETTERS][];

  Endings(Lexicon endings) {
    for (char last = 0; last < LETTERS; last++) {
      String letter = String.valueOf(last);
      byLast[last] =
          endings.single().stream().filter(each -> each.endsWith(letter)).toArray(String[]::new);
    }
  }

  /** Whether a word ends so, and is more than the ending. */
  boolean fit(String word) {
    char last = word.isEmpty() ? LETTERS : word.charAt(word.length() - 1);
    if (last >= LETTERS) {
      return false;
    }
    for (String ending : byLast[last]) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
