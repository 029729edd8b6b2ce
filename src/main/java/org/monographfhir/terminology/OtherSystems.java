package org.monographfhir.terminology;

import org.monographfhir.diagnostic.Diagnostic;

/** What there is to say about a map, or a part of one, that no code of a page leads to. */
final class OtherSystems {

  private OtherSystems() {}

  static Diagnostic passedBy(String file, int count) {
    return Diagnostic.information(
        file,
        1,
        "terminology.other-system",
        "passed by: "
            + count
            + (count == 1 ? " entry" : " entries")
            + " from a code system that nothing leads to; sources are dictionary entries, NCI"
            + " Thesaurus, nci-drug and page-words, see the README");
  }

  static Diagnostic nothingFound(String file) {
    return Diagnostic.warning(
        file, 1, "terminology.no-entry", "no entry from a code system that a page leads to");
  }
}
