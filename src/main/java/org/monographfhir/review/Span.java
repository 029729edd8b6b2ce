package org.monographfhir.review;

/**
 * Words of the page.
 *
 * @param block the number of the block they stand in
 * @param start where they start in its text
 * @param end where they end, excluded
 * @param whole whether they are meant as the block as such
 */
record Span(int block, int start, int end, boolean whole) {

  boolean covers(Span other) {
    return block == other.block && start <= other.start && other.end <= end;
  }

  int length() {
    return end - start;
  }
}
