package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.FileTree;
import org.monographfhir.publish.DecisionSupport;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Writes the files for decision support. */
final class CdsFiles {

  static final String OPTION = "--cds";
  private static final Path FOLDER = Path.of("monograph-fhir-cds");

  @Option(
      names = OPTION,
      description =
          "Write files for decision support about the drugs of --codes: ValueSets of drugs and"
              + " conditions, questions in CQL, index.json, and a FHIR package of them.")
  private boolean wanted;

  @Option(
      names = "--terminology",
      paramLabel = "FILE",
      description =
          "With --cds: Thesaurus.txt of the NCI Thesaurus, whose hierarchy adds narrower"
              + " conditions.")
  private Path thesaurus;

  /**
   * @param other whether another kind of files is asked for
   */
  boolean wanted(CommandLine command, boolean other) {
    if (wanted && other) {
      throw Wrong.option(
          command,
          OPTION,
          true,
          "goes with none of --kit, --regimens and --fhir r5; it reads both versions and writes R4");
    }
    return wanted;
  }

  /**
   * Reads what was converted, and writes.
   *
   * @param converted what {@code --codes} names
   * @param output absent for a folder of its own
   */
  Outcome<String> write(
      CommandLine command, InputStream in, List<String> converted, Optional<Path> output)
      throws IOException {
    if (converted.isEmpty()) {
      throw Wrong.option(command, OPTION, true, "needs --codes: what convert wrote");
    }
    if (thesaurus != null && !Files.isRegularFile(thesaurus)) {
      throw Wrong.option(command, "--terminology", thesaurus, "no such file");
    }
    DecisionSupport drugs = read(command, in, converted);
    if (!drugs.texts().problems().isEmpty()) {
      return new Outcome<>(Optional.empty(), drugs.texts().problems());
    }
    Outcome<SortedMap<String, byte[]>> made =
        drugs.files(Version.number(), Optional.ofNullable(thesaurus));
    Path folder = output.orElse(FOLDER);
    if (made.value().isPresent()) {
      new FileTree(folder).write(made.value().get());
    }
    return made.map(
        files -> "written %s to %s".formatted(Counted.of(files.size(), "file"), folder));
  }

  /** All FHIR that is named; our own reports are passed by. */
  static DecisionSupport read(CommandLine command, InputStream in, List<String> converted)
      throws IOException {
    DecisionSupport drugs = new DecisionSupport();
    List<Source> sources = new Sources(command, FhirFormat.ENDINGS).find(converted);
    new FhirFiles(in).read(sources.stream().filter(FhirFiles::isNoReport).toList(), drugs.texts());
    return drugs;
  }
}
