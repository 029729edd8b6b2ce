package org.monographfhir;

import java.util.List;
import java.util.Map;
import org.monographfhir.monograph.Reading;
import org.monographfhir.monograph.Term;
import org.monographfhir.r4.Encoded;
import org.monographfhir.r4.Entries;

/**
 * One file, converted and found valid.
 *
 * @param reading the facts of the page, and where each of its blocks went
 * @param entries the FHIR resources made of them, those that monographs share included
 * @param encoded the same as they are written
 * @param uncodedConditions the conditions that have no NCI Thesaurus code, in page order
 * @param codes the NCI Thesaurus codes of the conditions and partners that have one
 */
public record Conversion(
    Reading reading,
    Entries entries,
    Encoded encoded,
    List<String> uncodedConditions,
    Map<Term, String> codes) {

  public Conversion {
    uncodedConditions = List.copyOf(uncodedConditions);
    codes = Map.copyOf(codes);
  }

  /** The page's identity. */
  String slug() {
    return reading.monograph().slug();
  }
}
