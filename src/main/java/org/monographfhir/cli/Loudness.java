package org.monographfhir.cli;

import java.util.stream.Stream;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.State;
import picocli.CommandLine.Option;

/** How much the user wants to read. */
final class Loudness {

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only: no warnings, no summary.")
  boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "Print information-level diagnostics too, and the stack trace of a failure.")
  boolean verbose;

  /** Results are not printed where standard output has another use. */
  boolean resultsHidden;

  boolean showsResults() {
    return !quiet && !resultsHidden;
  }

  boolean shows(Diagnostic diagnostic) {
    Severity least = quiet ? Severity.ERROR : verbose ? Severity.INFORMATION : Severity.WARNING;
    return diagnostic.severity().compareTo(least) <= 0;
  }

  /** Of a file that was skipped always the reason, however little it matters. */
  Stream<Diagnostic> shown(ReportedFile file) {
    boolean reason = !quiet && file.state() == State.SKIPPED;
    return file.diagnostics().stream().filter(diagnostic -> reason || shows(diagnostic));
  }

  @Override
  public String toString() {
    return quiet ? "quiet" : verbose ? "verbose" : "normal";
  }
}
