package org.monographfhir;

import java.util.List;
import org.monographfhir.monograph.Reading;
import org.monographfhir.r4.Encoded;
import org.monographfhir.r4.Entries;

/**
 * One file, converted and found valid.
 *
 * @param reading the facts of the page, and where each of its blocks went
 * @param entries the FHIR resources made of them, those that monographs share included
 * @param encoded the same as they are written
 * @param uncodedConditions the conditions that have no NCI Thesaurus code, in page order
 */
public record Conversion(
    Reading reading, Entries entries, Encoded encoded, List<String> uncodedConditions) {

  public Conversion {
    uncodedConditions = List.copyOf(uncodedConditions);
  }

  /** The page's identity. */
  String slug() {
    return reading.monograph().slug();
  }
}
