package org.monographfhir.monograph;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said about a page as a whole, as strings: the fourteen fields in front of it, whatever
 * else stands there, and what its publisher says. Without front matter, the page itself says some
 * of it. It describes the page or the copy of it, not the drug.
 *
 * @param title as is, for example {@code Dinutuximab - NCI}
 * @param url the page's address
 * @param language language tag
 * @param copied the day of the copy: that is what {@code lastReviewed} holds, whatever it is called
 * @param reviewFrequency how often the page is looked through
 * @param status of the page, not of the drug
 * @param version of the page
 * @param citation how to cite it
 * @param license what may be done with it
 * @param source who publishes it
 * @param sourceType what kind of publisher that is
 * @param audienceLevel for whom it is written
 * @param cancerTypes words that whoever made the copy found in the text; no indications
 * @param tags as is
 * @param others fields that nobody knows, sorted by name
 * @param published what the publisher says
 */
public record FrontMatter(
    String title,
    String url,
    Optional<String> language,
    Optional<String> copied,
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
    Map<String, String> others,
    Published published) {

  /** Of a page of which its publisher says nothing more. */
  public FrontMatter(
      String title,
      String url,
      Optional<String> language,
      Optional<String> copied,
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
    this(
        title,
        url,
        language,
        copied,
        reviewFrequency,
        status,
        version,
        citation,
        license,
        source,
        sourceType,
        audienceLevel,
        cancerTypes,
        tags,
        others,
        Published.UNKNOWN);
  }

  public FrontMatter {
    cancerTypes = List.copyOf(cancerTypes);
    tags = List.copyOf(tags);
    others = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(others));
  }
}
