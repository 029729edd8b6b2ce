package org.monographfhir.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.monographfhir.Inspection;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.output.inspection.InspectionReport;
import picocli.CommandLine;

/** What an inspection tells the user: in a format for programs nothing but that. */
final class PrintedFindings {

  private final PrintWriter out;
  private final Loudness loudness;
  private final FindingFormat format;

  PrintedFindings(CommandLine command, Loudness loudness, FindingFormat format) {
    this.out = command.getOut();
    this.loudness = loudness;
    this.format = format;
  }

  void print(int files, List<Diagnostic> found) {
    Path here = Path.of("").toAbsolutePath();
    List<Diagnostic> shown = found.stream().filter(loudness::shows).toList();
    InspectionReport report =
        new InspectionReport(Version.number(), here, Inspection.titles(), files, shown);
    out.print(format.write(report));
    if (format == FindingFormat.text && !loudness.quiet) {
      out.println(
          Counted.of(files, "file")
              + ": "
              + Counted.of(report.count(Severity.ERROR), "error")
              + ", "
              + Counted.of(report.count(Severity.WARNING), "warning"));
    }
  }
}
