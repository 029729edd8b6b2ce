package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.monographfhir.CodesInUse;
import org.monographfhir.Converter;
import org.monographfhir.Publication;
import org.monographfhir.R5Package;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.output.FileTree;
import org.monographfhir.target.FhirVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the FHIR package, or the kit for testers. */
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    showDefaultValues = false,
    sortOptions = false,
    description = {
      "Writes the FHIR package: the definitions with their snapshots, and examples.",
      "",
      "With --kit a folder for testers: Bundles that are to be taken, Bundles with one mistake"
          + " each that are to be refused, a manifest, and the package."
    },
    exitCodeListHeading = ExitCode.HEADING,
    exitCodeList = {
      ExitCode.DONE_TEXT,
      "1:content problem: the definitions make no package, what --codes names is no FHIR, or the"
          + " kit's folder has other files",
      ExitCode.USAGE_TEXT,
      ExitCode.FAILURE_TEXT
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  monograph-fhir package                the package into this folder",
      "  monograph-fhir package -o site        the package into site/",
      "  monograph-fhir package --kit -o kit   the kit into kit/",
      "  monograph-fhir package --codes output with every code of output/"
    })
final class PackageCommand implements Callable<Integer> {

  private static final Path KIT = Path.of("monograph-fhir-kit");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "The folder to write to. Default: this one, or with --kit monograph-fhir-kit")
  private Path output;

  @Option(names = "--kit", description = "Write the kit for testers.")
  private boolean kit;

  @Option(
      names = "--fhir",
      paramLabel = "VERSION",
      defaultValue = "r4",
      description =
          "Package the built-in definitions of FHIR r4 or r5; the kit is of r4. Default:"
              + " ${DEFAULT-VALUE}")
  private FhirVersion fhir;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Take the FHIR definitions of this folder instead of the built-in ones.")
  private Path profiles;

  @Option(
      names = "--codes",
      paramLabel = "FILE|DIR",
      description =
          "Complete the code systems that are fragments with the codes that these Bundles use:"
              + " what convert wrote, in any format. May be repeated.")
  private List<String> converted = List.of();

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  PackageCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    if (fhir == FhirVersion.R5) {
      return r5();
    }
    CodesInUse codes = codes();
    if (!codes.texts().problems().isEmpty()) {
      return refuse(codes.texts().problems());
    }
    Outcome<SortedMap<String, byte[]>> files =
        converter()
            .map(it -> new Publication(Version.number(), it, Optional.ofNullable(profiles), codes))
            .then(it -> kit ? it.kit() : it.fhirPackage());
    if (files.value().isEmpty()) {
      return refuse(files.diagnostics());
    }
    return kit
        ? writeKit(output == null ? KIT : output, files.value().get())
        : writePackage(output == null ? Path.of("") : output, files.value().get());
  }

  private int r5() throws IOException {
    if (kit || profiles != null || !converted.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--fhir r5 goes with none of --kit, --profiles and --codes");
    }
    Outcome<SortedMap<String, byte[]>> files = new R5Package().build();
    return files.value().isPresent()
        ? writePackage(output == null ? Path.of("") : output, files.value().get())
        : refuse(files.diagnostics());
  }

  private CodesInUse codes() throws IOException {
    CodesInUse codes = new CodesInUse();
    if (!converted.isEmpty()) {
      List<Source> sources = new Sources(spec.commandLine(), FhirFormat.ENDINGS).find(converted);
      new FhirFiles(standardInput)
          .read(sources.stream().filter(FhirFiles::isNoReport).toList(), codes.texts());
    }
    return codes;
  }

  private Outcome<Converter> converter() throws IOException {
    if (profiles == null) {
      return Converter.builder().build();
    }
    if (!Files.isDirectory(profiles)) {
      throw Wrong.option(spec.commandLine(), "--profiles", profiles, "no such folder");
    }
    return Converter.builder().profiles(profiles).build();
  }

  private int writePackage(Path folder, SortedMap<String, byte[]> files) throws IOException {
    new FileTree(folder).write(files);
    spec.commandLine().getOut().println("written " + folder.resolve(files.firstKey()));
    return ExitCode.DONE;
  }

  /** Takes no folder that holds anything else: a tester takes all that is there for the kit. */
  private int writeKit(Path folder, SortedMap<String, byte[]> files) throws IOException {
    FileTree tree = new FileTree(folder);
    List<Diagnostic> strangers = tree.strangers(files.keySet());
    if (!strangers.isEmpty()) {
      return refuse(strangers);
    }
    tree.write(files);
    spec.commandLine()
        .getOut()
        .println("written " + Counted.of(files.size(), "file") + " to " + folder);
    return ExitCode.DONE;
  }

  /** What is less than an error is about pages that the user has not written. */
  private int refuse(List<Diagnostic> diagnostics) {
    diagnostics.stream()
        .filter(found -> found.severity() == Severity.ERROR)
        .sorted()
        .forEach(spec.commandLine().getErr()::println);
    return ExitCode.CONTENT;
  }
}
