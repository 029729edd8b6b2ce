package org.monographfhir.cds;

/**
 * A drug that somebody asks about.
 *
 * @param page the address of its page
 * @param status what the page says of it as a whole
 * @param label the address of the label; empty where the page has none
 */
public record RequestedDrug(String name, String page, String status, String label) {

  static RequestedDrug of(ConvertedDrug drug) {
    return new RequestedDrug(
        drug.concept().words(),
        drug.page(),
        String.join(" ", drug.statusWords()),
        drug.label().orElse(""));
  }
}
