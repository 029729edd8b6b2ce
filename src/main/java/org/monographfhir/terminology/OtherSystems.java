package org.monographfhir.terminology;

import org.monographfhir.diagnostic.Diagnostic;

/**
 * What there is to say about a map that is not, or not only, from the glossary to the Thesaurus.
 */
final class OtherSystems {

  private OtherSystems() {}

  static Diagnostic passedBy(String file, int count, String what) {
    return Diagnostic.information(
        file,
        1,
        "terminology.other-system",
        "passed by: "
            + count
            + " "
            + what
            + (count == 1 ? "" : "s")
            + " not from "
            + Canonical.codeSystem("nci-cancer-term")
            + " to "
            + Systems.NCIT);
  }

  static Diagnostic nothingFound(String file) {
    return Diagnostic.warning(
        file, 1, "terminology.no-entry", "no entry from the glossary to the NCI Thesaurus");
  }
}
