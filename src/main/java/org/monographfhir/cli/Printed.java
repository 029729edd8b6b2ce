package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.Totals;
import picocli.CommandLine;

/** What a run tells the user as it goes, and the exit code that it comes to. */
final class Printed {

  private final PrintWriter out;
  private final PrintWriter err;
  private final Loudness loudness;
  private final FailOn failOn;
  private boolean anyRead;
  private boolean failed;
  private boolean contentProblem;

  Printed(CommandLine command, Loudness loudness, FailOn failOn) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.loudness = loudness;
    this.failOn = failOn;
  }

  /** What is not about one input. */
  void diagnostics(List<Diagnostic> found) {
    found.stream().sorted().filter(loudness::shows).forEach(err::println);
    contentProblem |= found.stream().anyMatch(failOn::reachedBy);
  }

  /** An input, and what became of it. */
  void attempt(Attempt attempt, ReportedFile file) {
    attempt.failure().ifPresent(this::failure);
    loudness.shown(file).forEach(err::println);
    if (!loudness.quiet) {
      out.println(Summary.line(file));
    }
    anyRead |= file.sha256().isPresent();
    contentProblem |= file.diagnostics().stream().anyMatch(failOn::reachedBy);
  }

  /** What all came to. */
  void totals(Totals totals, String where) {
    if (!loudness.quiet) {
      out.println(Summary.line(totals, where));
    }
  }

  /** Whether any input could be read. */
  boolean anyRead() {
    return anyRead;
  }

  int exitCode() {
    return failed ? ExitCode.FAILURE : contentProblem ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private void failure(Throwable e) {
    failed = true;
    if (loudness.verbose) {
      e.printStackTrace(err);
    }
  }
}
