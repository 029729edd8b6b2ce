package org.monographfhir.load;

import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * What reading back came to.
 *
 * @param same how many resources are on the server as they were sent
 * @param late how many of them no search finds yet
 * @param problems what is not there, or different
 */
record Verification(int same, int late, List<Diagnostic> problems) {

  static final Verification NONE = new Verification(0, 0, List.of());

  Verification {
    problems = List.copyOf(problems);
  }
}
