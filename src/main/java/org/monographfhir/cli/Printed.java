package org.monographfhir.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.output.OutputFolder;
import org.monographfhir.output.ReportedFile;
import org.monographfhir.output.RunRecord;
import org.monographfhir.output.Totals;
import picocli.CommandLine;

/**
 * What a run tells the user as it goes, and the exit code that it comes to; kept for the next run,
 * if that can tell that it has nothing to do.
 */
final class Printed implements Closeable {

  /** From so many inputs on a terminal shows how far it is, and not what became of each. */
  private static final int MANY = 20;

  private final PrintWriter out;
  private final PrintWriter err;
  private final Loudness loudness;
  private final FailOn failOn;
  private final FindingOptions format;
  private final List<Diagnostic> found = new ArrayList<>();
  private final RunRecord record;
  private Progress progress = Progress.none();
  private boolean documented;
  private int files;
  private boolean anyRead;
  private boolean failed;
  private boolean contentProblem;

  /**
   * @param fingerprint of the run; without one it is not kept
   */
  Printed(
      CommandLine command,
      Loudness loudness,
      FailOn failOn,
      FindingOptions format,
      OutputFolder folder,
      Optional<String> fingerprint) {
    this.out = command.getOut();
    this.err = command.getErr();
    this.loudness = loudness;
    this.failOn = failOn;
    this.format = format;
    this.record = new RunRecord(folder, fingerprint);
  }

  /** The output folder is there, and so many inputs are to come. */
  void begin(int inputs) throws IOException {
    if (inputs >= MANY) {
      progress = Progress.of("convert", inputs, loudness, err);
    }
    record.begin();
  }

  /** What is not about one input. */
  void diagnostics(List<Diagnostic> found) throws IOException {
    for (Diagnostic each : found.stream().sorted().filter(loudness::shows).toList()) {
      err(each);
    }
    contentProblem |= found.stream().anyMatch(failOn::reachedBy);
  }

  /** An input, and what became of it. */
  void attempt(Attempt attempt, ReportedFile file) throws IOException {
    attempt.failure().ifPresent(this::failure);
    for (Diagnostic each : loudness.shown(file).toList()) {
      err(each);
    }
    progress.step();
    if (loudness.showsResults() && format.isText()) {
      result(Summary.line(file));
    }
    anyRead |= file.sha256().isPresent();
    contentProblem |= file.diagnostics().stream().anyMatch(failOn::reachedBy);
  }

  /** What all came to. */
  void totals(Totals totals, String where) throws IOException {
    progress.close();
    files = totals.files();
    if (loudness.showsResults() && format.isText()) {
      out(Summary.line(totals, where));
    }
  }

  /** Whether any input could be read. */
  boolean anyRead() {
    return anyRead;
  }

  int exitCode() {
    return failed ? ExitCode.FAILURE : contentProblem ? ExitCode.CONTENT : ExitCode.DONE;
  }

  /** All that was found, where it is to be one document. */
  void document() throws IOException {
    if (!format.isText() && !documented) {
      documented = true;
      String text = format.write(files, found);
      out(text.substring(0, text.length() - 1));
    }
  }

  /** The output is in its place. */
  void finish() throws IOException {
    if (!failed) {
      record.finish(exitCode());
    }
  }

  @Override
  public void close() throws IOException {
    progress.close();
    record.close();
  }

  private void out(String line) throws IOException {
    out.println(line);
    record.out(line);
  }

  private void result(String line) throws IOException {
    if (progress.isShown()) {
      record.out(line);
    } else {
      out(line);
    }
  }

  private void err(Diagnostic diagnostic) throws IOException {
    if (!format.isText()) {
      found.add(diagnostic);
      return;
    }
    progress.above(() -> err.println(diagnostic));
    record.err(diagnostic.toString());
  }

  private void failure(Throwable e) {
    failed = true;
    if (loudness.verbose) {
      progress.above(() -> e.printStackTrace(err));
    }
  }
}
