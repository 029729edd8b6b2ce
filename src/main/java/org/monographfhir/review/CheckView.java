package org.monographfhir.review;

import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Something that a reviewer should look at.
 *
 * @param word how much it matters
 * @param line where it is in the file
 * @param block the block it is about, if there is one
 * @param message what it is
 * @param code of the diagnostic; empty when it is none
 */
record CheckView(String word, int line, List<Integer> block, String message, String code) {

  /** Without a page to look at. */
  static CheckView of(Diagnostic diagnostic) {
    return new CheckView(
        diagnostic.severity().toString(),
        diagnostic.line(),
        List.of(),
        diagnostic.message(),
        diagnostic.code());
  }
}
