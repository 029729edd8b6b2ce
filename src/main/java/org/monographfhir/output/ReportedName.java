package org.monographfhir.output;

/**
 * Words of a page that have no NCI Thesaurus code, and the code that a map can name them by.
 *
 * @param kind condition, treatment, treatment-class or modality
 * @param words as the page has them
 * @param system of the dictionary entry, or of words
 * @param code in it
 */
public record ReportedName(String kind, String words, String system, String code) {}
