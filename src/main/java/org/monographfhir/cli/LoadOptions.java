package org.monographfhir.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.monographfhir.load.LoadSettings;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What to do with a server, and what to leave behind. */
final class LoadOptions {

  private static final String JOURNAL = "load-journal.ndjson";

  @Option(
      names = "--dry-run",
      description = "Ask the server what it can do, print what would be sent, and send nothing.")
  boolean dryRun;

  @Option(
      names = "--ignore-metadata",
      description = "Send even what the server does not say it supports.")
  boolean ignoreMetadata;

  @Option(
      names = "--parallel",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "Send so many transactions at the same time. What they share is loaded before them."
              + " Default: ${DEFAULT-VALUE}")
  int parallel;

  @Option(
      names = "--resume",
      description = "Skip what this server has taken already, as the journal says.")
  private boolean resume;

  @Option(
      names = "--verify",
      description = "Read back what was sent and compare it field by field.")
  private boolean verify;

  @Option(
      names = "--delta",
      paramLabel = "DIR|FILE",
      description =
          "Send only what changed since this earlier output. What would be retired, or lose an"
              + " approval, is listed and stays as it is.")
  Path previous;

  @Option(
      names = "--retire",
      description =
          "With --delta: retire drugs that have no page any more, and withdraw the approvals that"
              + " are not there any more. Drugs of pages that were not converted stay as they are.")
  boolean retire;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description =
          "Where to write down what was loaded. Default: " + JOURNAL + " beside the input")
  private Path journal;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write what became of each entry to this file, as JSON.")
  private Path report;

  /** Options that mean nothing without another one. */
  void check(CommandLine command) {
    if (parallel < 1) {
      throw new ParameterException(command, "--parallel: " + parallel + ": at least 1 is needed");
    }
    writable(command, "--report", report);
    writable(command, "--journal", journal);
    if (retire && previous == null) {
      throw new ParameterException(command, "--retire needs --delta");
    }
  }

  /** Who finds out after a load that its report has no place cannot do it again. */
  private static void writable(CommandLine command, String option, Path file) {
    if (file != null && Files.isDirectory(file)) {
      throw Wrong.option(command, option, file, "a folder, and no file to write to");
    }
    if (file != null && !Files.isDirectory(file.toAbsolutePath().getParent())) {
      throw Wrong.option(command, option, file, "no such folder");
    }
  }

  LoadSettings settings() {
    return new LoadSettings(parallel, resume, verify);
  }

  Path journal(Path input) {
    if (journal != null) {
      return journal;
    }
    return Files.isDirectory(input) ? input.resolve(JOURNAL) : input.resolveSibling(JOURNAL);
  }

  Optional<Path> report() {
    return Optional.ofNullable(report);
  }
}
