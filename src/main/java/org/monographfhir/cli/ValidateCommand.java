package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.inspect.Inspection;
import org.monographfhir.output.PlainJson;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Target;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what is wrong with FHIR files, of this program or not, before a server says it. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Checks FHIR resources and Bundles, from this program or not.",
      "",
      "Against FHIR, the profiles of this program that they claim, and what makes servers refuse or"
          + " misread a file: requests, references, keys, ids, limits. Profiles that are not known"
          + " here are named once and not checked. What is found goes to standard output."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      "1:content problem: an error was found, or a warning and --fail-on warning",
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir validate output                   *.json, *.xml, *.ndjson in a folder",
      "  monograph-fhir validate bundle.json --target medplum",
      "  monograph-fhir validate output --output-format sarif > findings.sarif",
      "  monograph-fhir validate r5 --fhir r5             the same of FHIR R5",
      "  monograph-fhir validate - --input-format ndjson < Patient.ndjson"
    })
final class ValidateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "Resources or Bundles as JSON, XML or NDJSON (by the ending of the name), folders that"
              + " are searched for them, or - for standard input.")
  private List<String> inputs;

  @Option(
      names = "--input-format",
      paramLabel = "KIND",
      description = "What all inputs are, whatever their names: ${COMPLETION-CANDIDATES}.")
  private FhirFormat inputFormat;

  @Mixin private FindingOptions output;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "What fails the run: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private FailOn failOn;

  @Option(
      names = "--fhir",
      paramLabel = "VERSION",
      defaultValue = "r4",
      description = "What the resources are: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
  private FhirVersion fhir;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Take the FHIR definitions of this folder instead of the built-in ones.")
  private Path profiles;

  @Mixin private TargetLimits server = new TargetLimits();

  @ArgGroup private Loudness loudness = new Loudness();

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  ValidateCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    List<String> passedBy = new ArrayList<>();
    Collection<Source> sources = sources(passedBy);
    Outcome<Inspection> inspection = inspection(server.target(spec.commandLine()));
    if (inspection.value().isEmpty()) {
      inspection.diagnostics().forEach(spec.commandLine().getErr()::println);
      return ExitCode.CONTENT;
    }
    List<Diagnostic> found = new ArrayList<>();
    boolean failed = false;
    for (Source source : sources) {
      Inspected inspected =
          Inspected.of(
              source, Optional.ofNullable(inputFormat), standardInput, inspection.value().get());
      inspected.failure().ifPresent(this::trace);
      failed |= inspected.failure().isPresent();
      found.addAll(inspected.diagnostics());
    }
    if (output.isText() && !loudness.quiet) {
      passedBy.forEach(spec.commandLine().getErr()::println);
    }
    new PrintedFindings(spec.commandLine(), loudness, output).print(sources.size(), found);
    if (output.isText() && !loudness.quiet && found.stream().anyMatch(this::isOfOtherVersion)) {
      FhirVersion other = fhir == FhirVersion.R4 ? FhirVersion.R5 : FhirVersion.R4;
      spec.commandLine()
          .getErr()
          .println("these look like FHIR " + other.name() + ": --fhir " + other);
    }
    if (failed) {
      return ExitCode.FAILURE;
    }
    return found.stream().anyMatch(failOn::reachedBy) ? ExitCode.CONTENT : ExitCode.DONE;
  }

  /** Bundles of this program name their profile; each version of FHIR knows its own only. */
  private boolean isOfOtherVersion(Diagnostic found) {
    return found.code().equals("validation.Validation_VAL_Profile_Unknown")
        && found.message().contains("StructureDefinition/monograph-transaction");
  }

  /** Of folders the files that are FHIR, by what is in them; says which are passed by. */
  private Collection<Source> sources(List<String> passedBy) {
    List<Source> all = new ArrayList<>();
    for (Source each : new Sources(spec.commandLine(), FhirFormat.ENDINGS).find(inputs)) {
      Optional<PlainJson> plain =
          inputs.contains(each.name()) ? Optional.empty() : FhirFiles.plain(each);
      if (plain.isEmpty()) {
        all.add(each);
      } else {
        passedBy.add("passed by " + each.name() + ": " + plain.get().title() + ", no FHIR");
      }
    }
    return all;
  }

  private Outcome<Inspection> inspection(Target target) {
    if (profiles != null && !Files.isDirectory(profiles)) {
      throw Wrong.option(spec.commandLine(), "--profiles", profiles, "no such folder");
    }
    return Inspection.of(fhir, Optional.ofNullable(profiles), target);
  }

  private void trace(Throwable e) {
    if (loudness.verbose) {
      e.printStackTrace(spec.commandLine().getErr());
    }
  }
}
