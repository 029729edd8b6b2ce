package org.monographfhir.review;

/**
 * A name as it is shown.
 *
 * @param kind condition or treatment
 * @param words of a page
 * @param pages how many pages have it
 */
record UncodedName(String kind, String words, String pages) {}
