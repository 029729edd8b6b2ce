package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.output.FileTree;
import org.monographfhir.publish.RegimenTable;
import org.monographfhir.release.FhirTexts;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that asks for a table of regimens, and what writes it. */
final class RegimenFiles {

  /** Reads what the user named. */
  @FunctionalInterface
  interface Reader {
    void read(FhirTexts into) throws IOException;
  }

  @Option(
      names = "--regimens",
      description =
          "Write the regimens of --codes with their members and codes: regimens.csv, and"
              + " regimens.json with a List for each.")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }

  /**
   * Writes the table.
   *
   * @param other whether there is an option that does not go with it
   * @return the files; none, and why, where what was read is no FHIR
   */
  Outcome<List<Path>> write(CommandLine line, boolean other, Reader reader, Optional<Path> output)
      throws IOException {
    if (other) {
      throw Wrong.option(
          line, "--regimens", true, "needs --codes, and goes with neither --kit nor --fhir r5");
    }
    RegimenTable table = new RegimenTable();
    reader.read(table.texts());
    if (!table.texts().problems().isEmpty()) {
      return new Outcome<>(Optional.empty(), table.texts().problems());
    }
    Path folder = output.orElse(Path.of(""));
    new FileTree(folder).write(table.files());
    return Outcome.of(table.files().keySet().stream().map(folder::resolve).toList(), List.of());
  }
}
