package org.monographfhir.review;

/**
 * The blocks of a page as one bar, in hundredths.
 *
 * @param mapped width of the first part
 * @param fixed width of the second part
 * @param unread width of the last part; not 0 when there is such a block
 * @param unreadAt where the last part starts
 */
record CoverageBar(int mapped, int fixed, int unread, int unreadAt) {

  static final int WIDTH = 100;

  static CoverageBar of(Counts counts) {
    if (counts.blocks() == 0) {
      return new CoverageBar(0, 0, 0, 0);
    }
    int unread = (counts.unread() * WIDTH + counts.blocks() - 1) / counts.blocks();
    int mapped = Math.min(counts.mapped() * WIDTH / counts.blocks(), WIDTH - unread);
    return new CoverageBar(mapped, WIDTH - mapped - unread, unread, WIDTH - unread);
  }
}
