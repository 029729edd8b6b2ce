package org.monographfhir.output;

import java.util.List;

/**
 * Where the words of one block of a use went.
 *
 * @param line where the block starts
 * @param subUse the positions of the sub-uses down to the one it belongs to, from 0; empty for the
 *     use itself
 * @param text the words of the block
 * @param stretches in order; between them is nothing but white space and punctuation
 */
public record ReportedWords(int line, List<Integer> subUse, String text, List<Stretch> stretches) {

  public ReportedWords {
    subUse = List.copyOf(subUse);
    stretches = List.copyOf(stretches);
  }

  /**
   * Words that went the same way.
   *
   * @param start where in the text they start
   * @param end where they end, excluded
   * @param went the kind of part they are in, else {@code connecting} or {@code uncoded}
   */
  public record Stretch(int start, int end, String went) {}
}
