package org.monographfhir.review;

/**
 * Where to look on the page.
 *
 * @param block the number of the block
 * @param line where it starts in the file
 */
record BlockPlace(int block, int line) {}
