package org.monographfhir.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monographfhir.RegimenTable;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.FileTree;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes which drugs regimens are made of. */
final class RegimenFiles {

  private static final String OPTION = "--regimens";

  @Option(
      names = OPTION,
      description =
          "Write the regimens of --codes with their members and codes: regimens.csv, and"
              + " regimens.json with a List for each.")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }

  ParameterException alone(CommandLine command) {
    return Wrong.option(
        command, OPTION, true, "needs --codes, and goes with neither --kit nor --fhir r5");
  }

  /**
   * Reads what was converted, and writes.
   *
   * @param converted what {@code --codes} names
   * @param output absent for the working folder
   */
  Outcome<String> write(
      CommandLine command, InputStream in, List<String> converted, Optional<Path> output)
      throws IOException {
    if (converted.isEmpty()) {
      throw alone(command);
    }
    RegimenTable table = new RegimenTable();
    List<Source> sources = new Sources(command, FhirFormat.ENDINGS).find(converted);
    new FhirFiles(in).read(sources.stream().filter(FhirFiles::isNoReport).toList(), table.texts());
    if (!table.texts().problems().isEmpty()) {
      return new Outcome<>(Optional.empty(), table.texts().problems());
    }
    Path folder = output.orElse(Path.of(""));
    new FileTree(folder).write(table.files());
    return Outcome.of(
        table.files().keySet().stream()
            .map(name -> "written " + folder.resolve(name))
            .collect(Collectors.joining("\n")),
        List.of());
  }
}
