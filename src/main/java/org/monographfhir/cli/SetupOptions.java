package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.Converter;
import org.monographfhir.Setup;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.Form;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What a conversion goes by. */
final class SetupOptions {

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description = "Take the FHIR definitions of this folder instead of the built-in ones.")
  private Path profiles;

  @Option(
      names = "--terminology",
      paramLabel = "FILE|DIR",
      split = Configuration.SEPARATOR,
      hideParamSyntax = true,
      description =
          "Add NCI Thesaurus codes: a FHIR ConceptMap (*.json), a table (*.csv), or the flat file"
              + " of the NCI Thesaurus (*.txt); of a folder all of these. May be repeated; the"
              + " first wins.")
  private List<Path> terminology = List.of();

  Setup setup(CommandLine command, Form form) throws IOException {
    return new Setup(Version.number(), form, new TerminologyFiles(command).find(terminology));
  }

  /** The files and folders that a conversion depends on. */
  List<Path> files() {
    return Stream.concat(Stream.ofNullable(profiles), terminology.stream()).toList();
  }

  Outcome<Converter> converter(CommandLine command, Setup setup) throws IOException {
    if (profiles == null) {
      return setup.bundled();
    }
    if (!Files.isDirectory(profiles)) {
      throw new ParameterException(command, profiles + ": no such folder");
    }
    return setup.fromDirectory(profiles);
  }
}
