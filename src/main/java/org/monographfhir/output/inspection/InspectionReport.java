package org.monographfhir.output.inspection;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;

/**
 * What an inspection found, to be written down.
 *
 * @param version of this program
 * @param root the folder that relative names of files start from
 * @param titles what the codes are about, as far as it is known
 * @param files how many were looked at
 * @param diagnostics in order
 */
public record InspectionReport(
    String version,
    Path root,
    Map<String, String> titles,
    int files,
    List<Diagnostic> diagnostics) {

  public InspectionReport {
    titles = Map.copyOf(titles);
    diagnostics = List.copyOf(diagnostics);
  }

  /** How many are of this severity. */
  public long count(Severity severity) {
    return diagnostics.stream().filter(each -> each.severity() == severity).count();
  }
}
