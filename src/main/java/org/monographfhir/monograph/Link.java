package org.monographfhir.monograph;

/**
 * A link of the page.
 *
 * @param text the words that carry it
 * @param url its target, absolute, http or https
 */
public record Link(String text, String url) {}
