package org.monographfhir.monograph;

/**
 * Another drug's page that this page points to.
 *
 * @param name the words of the link
 * @param slug the last part of that page's address
 */
public record RelatedDrug(String name, String slug) {}
