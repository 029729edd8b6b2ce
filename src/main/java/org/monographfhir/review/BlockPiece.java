package org.monographfhir.review;

/**
 * Words between two cuts.
 *
 * @param text the words
 * @param marked whether they became a fact
 * @param css the kind of that fact
 * @param facts the numbers of all facts that they are
 */
record BlockPiece(String text, boolean marked, String css, String facts) {}
