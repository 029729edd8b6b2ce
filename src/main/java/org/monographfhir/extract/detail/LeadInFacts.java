package org.monographfhir.extract.detail;

/**
 * What a lead-in says.
 *
 * @param facts purpose, partners, people, criteria
 * @param prefix the words that lead from a condition in the lead-in to the items ("caused by");
 *     empty when the items are the conditions
 */
public record LeadInFacts(Facts facts, String prefix) {}
