package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.monographfhir.Setup;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.LastRun;
import org.monographfhir.output.OutputFolder;
import org.monographfhir.output.ScratchFolder;
import org.monographfhir.run.Reviews;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
      "Converts monographs into one FHIR transaction Bundle.",
      "",
      "Diagnostics go to standard error as 'file:line: severity: [area.code] message', results to"
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
      "  monograph-fhir convert pages -o fhir       every page below pages/",
      "  monograph-fhir convert a.txt b.md --check  is output/ what these two give?",
      "  monograph-fhir convert - < a.txt           one page from standard input"
    })
final class ConvertCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR|-",
      defaultValue = "seeds",
      split = Configuration.SEPARATOR,
      hideParamSyntax = true,
      description =
          "Monographs, patterns such as 'pages/**/a*.md', folders that are searched for *.txt,"
              + " *.md, *.html and *.xml, or - for standard input. Default: ${DEFAULT-VALUE}")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      defaultValue = "output",
      description =
          "The folder to write to, or - to write the Bundle to standard output and nothing else."
              + " Default: ${DEFAULT-VALUE}")
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
      names = "--force",
      description = "Convert even if nothing has changed since the last run.")
  private boolean force;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Work on N pages at once; the output is the same. Default: one for each core")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private FormOptions delivered;

  @Mixin private SetupOptions by;

  @Mixin private ReviewsOption reviews;

  @Mixin private FindingOptions findings;

  @Mixin private LoadAfterwards afterwards;

  @Mixin private LoadOptions options;

  @Mixin private ServerOptions connection;

  @ArgGroup private Loudness loudness = new Loudness();

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  ConvertCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    if (threads < 1) {
      throw Wrong.option(command, "--threads", threads, "at least 1 is needed");
    }
    checkLoadOptions(command);
    boolean elsewhere = output.toString().equals("-") || afterwards.isWanted();
    if (elsewhere && !findings.isText()) {
      throw Wrong.option(
          command, "--output-format", findings, "goes neither with -o - nor with --load");
    }
    Collection<Source> sources = new Sources(command).find(inputs);
    Form form = delivered.form(command);
    if (output.toString().equals("-")) {
      return toStandardOutput(sources, form);
    }
    OutputFolder folder = new OutputFolder(output);
    Optional<String> fingerprint =
        check
            ? Optional.empty()
            : Fingerprint.of(
                sources, files(), by.words(), form, output, loudness, failOn, findings);
    Optional<LastRun> same = force ? Optional.empty() : lastRun(folder, fingerprint);
    if (same.isPresent()) {
      same.get().repeat(command.getOut()::println, command.getErr()::println);
      return load(same.get().exitCode());
    }
    Printed printed = new Printed(command, loudness, failOn, findings, folder, fingerprint);
    try (Stop stop = new Stop();
        folder;
        printed) {
      convert(sources, form, folder, printed, stop);
    }
    return printed.anyRead() ? load(printed.exitCode()) : printed.exitCode();
  }

  private List<Path> files() {
    return Stream.concat(by.files().stream(), reviews.files()).toList();
  }

  private int toStandardOutput(Collection<Source> sources, Form form) throws IOException {
    CommandLine command = spec.commandLine();
    if (check || afterwards.isWanted()) {
      throw new ParameterException(command, "-o - goes neither with --check nor with --load");
    }
    if (form.format() != Format.NDJSON && !form.limits().equals(Limits.NONE)) {
      throw new ParameterException(command, "-o - is for one Bundle, and limits make several");
    }
    loudness.resultsHidden = true;
    try (Stop stop = new Stop();
        ScratchFolder scratch = new ScratchFolder();
        Printed printed =
            new Printed(command, loudness, failOn, findings, scratch.folder(), Optional.empty())) {
      convert(sources, form, scratch.folder(), printed, stop);
      scratch.copyTo(command.getOut());
      return printed.exitCode();
    }
  }

  /** The options of a load mean nothing without one. */
  private void checkLoadOptions(CommandLine command) {
    afterwards.check(command, options, output, check);
    afterwards.server().ifPresent(url -> connection.check(url, command));
    Stream.of("options", "connection")
        .flatMap(mixin -> spec.mixins().get(mixin).options().stream())
        .filter(
            option -> !afterwards.isWanted() && command.getParseResult().hasMatchedOption(option))
        .forEach(
            option -> {
              throw new ParameterException(command, option.longestName() + " needs --load");
            });
  }

  private int load(int code) throws IOException {
    LoadRun run = new LoadRun(spec.commandLine(), options, connection, loudness, findings);
    return afterwards.load(code, spec.commandLine(), output, run, options.parallel > 1);
  }

  private static Optional<LastRun> lastRun(OutputFolder folder, Optional<String> fingerprint)
      throws IOException {
    return fingerprint.isPresent() ? LastRun.in(folder, fingerprint.get()) : Optional.empty();
  }

  private void convert(
      Collection<Source> sources, Form form, OutputFolder folder, Printed printed, Stop stop)
      throws IOException {
    Setup setup = by.setup(spec.commandLine(), form);
    Outcome<Reviews> before = reviews.read(spec.commandLine());
    printed.diagnostics(before.diagnostics());
    if (before.value().isPresent()) {
      new ConvertRun(threads, check, output, standardInput)
          .run(sources, setup, before.value().get(), folder, printed, stop);
    }
    printed.document();
  }
}
