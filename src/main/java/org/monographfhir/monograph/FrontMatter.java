package org.monographfhir.monograph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fourteen fields in front of a page, as strings, and whatever else stands there. They describe
 * the copy of the page, not the drug.
 *
 * @param title as is, for example {@code Dinutuximab - NCI}
 * @param url the page's address
 * @param language language tag
 * @param lastReviewed a date
 * @param reviewFrequency how often the page is looked through
 * @param status of the page, not of the drug
 * @param version of the page
 * @param citation how to cite it
 * @param license what may be done with it
 * @param source who publishes it
 * @param sourceType what kind of publisher that is
 * @param audienceLevel for whom it is written
 * @param cancerTypes as is
 * @param tags as is
 * @param others fields that nobody knows, sorted by name
 */
public record FrontMatter(
    String title,
    String url,
    Optional<String> language,
    Optional<String> lastReviewed,
    Optional<String> reviewFrequency,
    Optional<String> status,
    Optional<String> version,
    Optional<String> citation,
    Optional<String> license,
    Optional<String> source,
    Optional<String> sourceType,
    Optional<String> audienceLevel,
    List<String> cancerTypes,
    List<String> tags,
    Map<String, String> others) {

  public FrontMatter {
    cancerTypes = List.copyOf(cancerTypes);
    tags = List.copyOf(tags);
    others = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(others));
  }
}
