package org.monographfhir.monograph;

import java.util.List;

/**
 * The account of the words of one block of a use: every word is in exactly one of the stretches.
 *
 * @param line where the block starts
 * @param at the position of the sub-use it belongs to, from 0; empty for the use itself
 * @param text the words of the block
 * @param stretches in order, without gaps but for white space and punctuation
 */
public record UseWords(int line, List<Integer> at, String text, List<Stretch> stretches) {

  public UseWords {
    at = List.copyOf(at);
    stretches = List.copyOf(stretches);
  }

  /**
   * Words that went the same way.
   *
   * @param start where in the text they start
   * @param end where they end, excluded
   * @param went which way
   */
  public record Stretch(int start, int end, Went went) {}
}
