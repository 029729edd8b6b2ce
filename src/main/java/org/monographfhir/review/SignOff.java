package org.monographfhir.review;

/**
 * What a reviewer said of a page.
 *
 * @param slug the identity of the page
 * @param sha256 the hash of what was reviewed
 * @param name of the drug, for people
 * @param reviewed whether the reviewer is done with it
 * @param comment what the reviewer wrote; may be empty
 * @param at when, as the report wrote it down
 */
public record SignOff(
    String slug, String sha256, String name, boolean reviewed, String comment, String at) {}
