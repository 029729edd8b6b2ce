package org.monographfhir.extract.detail;

/**
 * Criteria that were read, to be given back when their phrase turns out to go on.
 *
 * @param facts what they were added to
 * @param count how many criteria that had before
 * @param start their first token
 * @param stop behind their last token
 */
record LastCriteria(Facts facts, int count, int start, int stop) {}
