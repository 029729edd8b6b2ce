package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import picocli.CommandLine;

/** What an inspection tells the user: in a format for programs nothing but that. */
final class PrintedFindings {

  private final PrintWriter out;
  private final Loudness loudness;
  private final FindingOptions format;

  PrintedFindings(CommandLine command, Loudness loudness, FindingOptions format) {
    this.out = command.getOut();
    this.loudness = loudness;
    this.format = format;
  }

  void print(int files, List<Diagnostic> found) {
    List<Diagnostic> shown = found.stream().filter(loudness::shows).toList();
    out.print(format.write(files, shown));
    if (format.isText() && !loudness.quiet) {
      out.println(
          Counted.of(files, "file")
              + ": "
              + Counted.of(count(shown, Severity.ERROR), "error")
              + ", "
              + Counted.of(count(shown, Severity.WARNING), "warning"));
    }
  }

  private static long count(List<Diagnostic> found, Severity severity) {
    return found.stream().filter(each -> each.severity() == severity).count();
  }
}
