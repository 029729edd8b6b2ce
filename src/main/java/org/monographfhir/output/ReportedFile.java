package org.monographfhir.output;

import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * One input file in the report.
 *
 * @param file the file as the user named it
 * @param sha256 hash of its bytes; absent when they could not be read
 * @param state what became of it
 * @param page the identity of the page, also where it was not converted; absent where that cannot
 *     be told
 * @param monograph present when it was converted
 * @param diagnostics in order
 */
public record ReportedFile(
    String file,
    Optional<String> sha256,
    State state,
    Optional<String> page,
    Optional<ReportedMonograph> monograph,
    List<Diagnostic> diagnostics) {

  public ReportedFile {
    diagnostics = List.copyOf(diagnostics);
  }
}
