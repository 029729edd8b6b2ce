package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.monographfhir.Converter;
import org.monographfhir.Setup;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.diagnostic.Severity;
import org.monographfhir.output.FileTree;
import org.monographfhir.publish.CodesInUse;
import org.monographfhir.publish.KitFiles;
import org.monographfhir.publish.Publication;
import org.monographfhir.publish.R5Package;
import org.monographfhir.release.FhirTexts;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.target.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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
          + " each that are to be refused, a manifest, and the package. --target and --upsert make"
          + " them for one kind of server; a Bundle that it has no room for is left out."
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
      "  monograph-fhir package --kit --target medplum -o kit",
      "                                        the same, with requests and sizes that Medplum"
          + " takes",
      "  monograph-fhir package --codes output with every code of output/",
      "  monograph-fhir package --regimens --codes output -o site   which drugs a regimen has",
      "  monograph-fhir package --cds --codes output -o cds   for decision support"
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
      description = "The definitions, or the kit, of FHIR r4 or r5. Default: ${DEFAULT-VALUE}")
  private FhirVersion fhir;

  @Mixin private RegimenFiles regimens;

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

  @Mixin private CdsFiles cds;

  @Mixin private TargetOptions target;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;

  PackageCommand(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  @Override
  public Integer call() throws IOException {
    if (cds.wanted(spec.commandLine(), kit || regimens.wanted() || fhir == FhirVersion.R5)) {
      return decisionSupport();
    }
    if (regimens.wanted()) {
      return regimens();
    }
    Form form = target.json(spec.commandLine()).in(fhir);
    if (!kit && !(isStandard(form) && target.target(spec.commandLine()).isEmpty())) {
      throw new ParameterException(
          spec.commandLine(), "--target, --upsert and the limits are about the kit: add --kit");
    }
    CodesInUse codes = codes();
    if (!codes.texts().problems().isEmpty()) {
      return refuse(codes.texts().problems());
    }
    Setup setup = setup();
    Optional<Path> folder = Optional.ofNullable(profiles);
    if (fhir == FhirVersion.R5 && !kit) {
      return writePackage(new R5Package(folder, codes).files());
    }
    Outcome<Publication> publication =
        setup.build().map(it -> new Publication(Version.number(), fhir, it, folder, codes));
    return kit
        ? writeKit(form, publication)
        : writePackage(publication.then(Publication::fhirPackage));
  }

  private boolean isStandard(Form form) {
    return form.equals(Form.STANDARD.in(fhir));
  }

  private CodesInUse codes() throws IOException {
    CodesInUse codes = new CodesInUse();
    read(codes.texts());
    return codes;
  }

  private void read(FhirTexts texts) throws IOException {
    if (!converted.isEmpty()) {
      List<Source> sources = new Sources(spec.commandLine(), FhirFormat.ENDINGS).find(converted);
      new FhirFiles(standardInput)
          .read(sources.stream().filter(FhirFiles::isNoReport).toList(), texts);
    }
  }

  private int regimens() throws IOException {
    boolean other = kit || converted.isEmpty() || fhir == FhirVersion.R5;
    Outcome<List<Path>> written =
        regimens.write(spec.commandLine(), other, this::read, Optional.ofNullable(output));
    written.value().ifPresent(files -> files.forEach(file -> say("written " + file)));
    return written.value().isPresent() ? ExitCode.DONE : refuse(written.diagnostics());
  }

  private int decisionSupport() throws IOException {
    Outcome<String> written =
        cds.write(spec.commandLine(), standardInput, converted, Optional.ofNullable(output));
    written.value().ifPresent(this::say);
    return written.value().isPresent() ? ExitCode.DONE : refuse(written.diagnostics());
  }

  private Setup setup() {
    Setup setup = Converter.builder().fhir(fhir);
    if (profiles == null) {
      return setup;
    }
    if (!Files.isDirectory(profiles)) {
      throw Wrong.option(spec.commandLine(), "--profiles", profiles, "no such folder");
    }
    return setup.profiles(profiles);
  }

  private int writePackage(Outcome<SortedMap<String, byte[]>> files) throws IOException {
    if (files.value().isEmpty()) {
      return refuse(files.diagnostics());
    }
    Path folder = output == null ? Path.of("") : output;
    new FileTree(folder).write(files.value().get());
    say("written " + folder.resolve(files.value().get().firstKey()));
    return ExitCode.DONE;
  }

  /** Takes no folder that holds anything else: a tester takes all that is there for the kit. */
  private int writeKit(Form form, Outcome<Publication> publication) throws IOException {
    Outcome<Converter> converter =
        isStandard(form) ? publication.map(Publication::converter) : setup().form(form).build();
    Optional<String> server = target.target(spec.commandLine()).map(Target::name);
    Outcome<KitFiles> made =
        publication.then(it -> converter.then(its -> it.kit(server, form, its)));
    if (made.value().isEmpty()) {
      return refuse(made.diagnostics());
    }
    Path folder = output == null ? KIT : output;
    SortedMap<String, byte[]> files = made.value().get().files();
    FileTree tree = new FileTree(folder);
    List<Diagnostic> strangers = tree.strangers(files.keySet());
    if (!strangers.isEmpty()) {
      return refuse(strangers);
    }
    tree.write(files);
    int leftOut = made.value().get().leftOut();
    say(
        "written %s to %s%s"
            .formatted(
                Counted.of(files.size(), "file"),
                folder,
                leftOut == 0
                    ? ""
                    : "; %s left out, manifest.json says why"
                        .formatted(Counted.of(leftOut, "Bundle"))));
    return ExitCode.DONE;
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
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
