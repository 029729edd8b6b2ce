package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monographfhir.chunk.Planner;
import org.monographfhir.target.Upsert;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings the output of convert into a FHIR server. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = false,
    sortOptions = false,
    description = {
      "Loads transaction Bundles into a FHIR server, R4 or R5. It can be repeated at any time:"
          + " what is there already stays as it is.",
      "",
      "The server is asked first what it can do. What is missing is said before anything is sent."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      "1:the server refused something, has something other than was sent (--verify), or cannot do"
          + " what is needed; or a drug was left as it is (--delta)",
      ExitCode.USAGE_TEXT,
      "3:a file or the server could not be accessed, or a defect"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir load --server http://localhost:8080/fhir      output/ into a HAPI server",
      "  monograph-fhir load fhir --server https://host/fhir --target azure --auth bearer:env:TOKEN",
      "  monograph-fhir load --server https://host/fhir --resume      go on after an interruption",
      "  monograph-fhir load new --delta old --server https://host/fhir"
    })
final class LoadCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "BUNDLE|DIR",
      defaultValue = "output",
      description = "Bundles, or folders that convert wrote. Default: ${DEFAULT-VALUE}")
  private List<Path> inputs;

  @Option(
      names = "--server",
      paramLabel = "URL",
      required = true,
      description = "The base address of the server.")
  private String server;

  @Mixin private TargetOptions target;

  @Mixin private LoadOptions options;

  @Mixin private ServerOptions connection;

  @Mixin private FindingOptions findings;

  @ArgGroup private Loudness loudness = new Loudness();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    options.check(spec.commandLine());
    return new LoadRun(spec.commandLine(), options, connection, loudness, findings)
        .run(inputs, server, planner());
  }

  /** Where nothing is said of the server, the files are sent as they are. */
  private Planner planner() {
    CommandLine command = spec.commandLine();
    Optional<Upsert> mode = target.upsert(command);
    return new Planner(
        mode, target.limits(mode.orElse(Upsert.CONDITIONAL), command), options.parallel > 1);
  }
}
