package org.monographfhir.reading;

/** How much of two texts agrees (Ratcliff and Obershelp): 2 * matching characters / all. */
final class Similarity {

  private Similarity() {}

  static double of(String first, String second) {
    int all = first.length() + second.length();
    return all == 0 ? 1 : 2.0 * matching(first, second) / all;
  }

  /** The longest common part, and what matches to the left and to the right of it. */
  private static int matching(String first, String second) {
    int length = 0;
    int inFirst = 0;
    int inSecond = 0;
    int[] row = new int[second.length() + 1];
    for (int i = 1; i <= first.length(); i++) {
      for (int j = second.length(); j > 0; j--) {
        row[j] = first.charAt(i - 1) == second.charAt(j - 1) ? row[j - 1] + 1 : 0;
        if (row[j] > length) {
          length = row[j];
          inFirst = i - length;
          inSecond = j - length;
        }
      }
    }
    return length == 0
        ? 0
        : length
            + matching(first.substring(0, inFirst), second.substring(0, inSecond))
            + matching(first.substring(inFirst + length), second.substring(inSecond + length));
  }
}
