package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.monographfhir.Converter;
import org.monographfhir.Delivery;
import org.monographfhir.Setup;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.OutputFolder;
import org.monographfhir.output.ReportedFile;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Converts monographs and writes the output folder, or checks that it is current. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = false,
    sortOptions = false,
    description = {
      "Converts monographs into one FHIR R4 transaction Bundle.",
      "",
      "Diagnostics go to standard error as 'file:line: severity: [room.code] message', results to"
          + " standard output. A file that is rejected does not keep the others from being"
          + " converted."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      ExitCode.CONTENT_TEXT,
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir convert                     seeds/ into output/",
      "  monograph-fhir convert pages -o fhir       every *.txt and *.md below pages/",
      "  monograph-fhir convert a.txt b.md --check  is output/ what these two give?",
      "  monograph-fhir convert - < a.txt           one page from standard input"
    })
final class ConvertCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR|-",
      defaultValue = "seeds",
      description =
          "Monographs, folders that are searched for *.txt and *.md, or - for standard input."
              + " Default: ${DEFAULT-VALUE}")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description = "The folder to write bundle.json and report.json to. Default: ${DEFAULT-VALUE}")
  private Path output;

  @Option(
      names = "--check",
      description = "Write nothing; fail if the folder is not what the input gives.")
  private boolean check;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "What fails the run: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private FailOn failOn;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Take the FHIR definitions of this folder instead of the built-in ones.")
  private Path profiles;

  @Option(
      names = "--terminology",
      paramLabel = "FILE|DIR",
      description =
          "Add NCI Thesaurus codes: a FHIR ConceptMap (*.json), a table (*.csv), or the flat file"
              + " of the NCI Thesaurus (*.txt); of a folder all of these. May be repeated; the"
              + " first wins.")
  private List<Path> terminology = List.of();

  @ArgGroup private Loudness loudness = new Loudness();

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  ConvertCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    Collection<Source> sources = new Sources(spec.commandLine()).find(inputs);
    Outcome<Converter> converter = converter();
    boolean fails = report(converter.diagnostics());
    if (converter.value().isEmpty()) {
      return ExitCode.CONTENT;
    }
    List<Attempt> attempts =
        sources.stream()
            .map(source -> Attempt.at(source, standardInput, converter.value().get()))
            .toList();
    attempts.forEach(attempt -> attempt.failure().ifPresent(this::trace));
    Delivery delivery = Delivery.of(attempts.stream().map(Attempt::input).toList());
    List<ReportedFile> files = delivery.report().files();
    files.stream().flatMap(loudness::shown).forEach(spec.commandLine().getErr()::println);
    fails |= fails(files.stream().flatMap(file -> file.diagnostics().stream()));
    // Where nothing could be read, the folder's content is better than none.
    if (files.stream().anyMatch(file -> file.sha256().isPresent())) {
      fails |= finish(delivery);
    }
    if (attempts.stream().anyMatch(attempt -> attempt.failure().isPresent())) {
      return ExitCode.FAILURE;
    }
    return fails ? ExitCode.CONTENT : ExitCode.DONE;
  }

  private Outcome<Converter> converter() throws IOException {
    List<Path> files = new TerminologyFiles(spec.commandLine()).find(terminology);
    Setup setup = new Setup(Version.number(), files);
    if (profiles == null) {
      return setup.bundled();
    }
    if (!Files.isDirectory(profiles)) {
      throw new ParameterException(spec.commandLine(), profiles + ": no such folder");
    }
    return setup.fromDirectory(profiles);
  }

  /** Writes or checks the folder, and prints the results. */
  private boolean finish(Delivery delivery) throws IOException {
    OutputFolder folder = new OutputFolder(output);
    boolean fails = false;
    String where;
    if (check) {
      fails = report(folder.check(delivery.files()));
      where = output + (fails ? " is not current" : " is current");
    } else {
      folder.write(delivery.files());
      where = "written to " + output;
    }
    if (!loudness.quiet) {
      Summary.print(delivery.report(), where, spec.commandLine().getOut());
    }
    return fails;
  }

  /** Prints what the user wants to read, and says whether any of it fails the run. */
  private boolean report(List<Diagnostic> diagnostics) {
    PrintWriter err = spec.commandLine().getErr();
    diagnostics.stream().sorted().filter(loudness::shows).forEach(err::println);
    return fails(diagnostics.stream());
  }

  private boolean fails(Stream<Diagnostic> diagnostics) {
    return diagnostics.anyMatch(failOn::reachedBy);
  }

  private void trace(Throwable e) {
    if (loudness.verbose) {
      e.printStackTrace(spec.commandLine().getErr());
    }
  }
}
