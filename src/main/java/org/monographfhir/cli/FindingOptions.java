package org.monographfhir.cli;

import java.nio.file.Path;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.inspect.Inspection;
import org.monographfhir.output.inspection.InspectionReport;
import picocli.CommandLine.Option;

/** How a command says what it found: as lines, or as one document on standard output. */
final class FindingOptions {

  @Option(
      names = "--output-format",
      paramLabel = "OUTPUT",
      defaultValue = "text",
      description =
          "How to write what is found: ${COMPLETION-CANDIDATES}. All but text go to standard output,"
              + " which then has nothing else. Default: ${DEFAULT-VALUE}")
  private FindingFormat format;

  /** For picocli. */
  FindingOptions() {
    this(FindingFormat.text);
  }

  FindingOptions(FindingFormat format) {
    this.format = format;
  }

  boolean isText() {
    return format == FindingFormat.text;
  }

  /**
   * The document, or the lines.
   *
   * @param files how many were looked at
   */
  String write(int files, List<Diagnostic> found) {
    Path here = Path.of("").toAbsolutePath();
    return format.write(
        new InspectionReport(Version.number(), here, Inspection.titles(), files, found));
  }

  @Override
  public String toString() {
    return format.name();
  }
}
