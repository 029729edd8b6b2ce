package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.Converter;
import org.monographfhir.Setup;
import org.monographfhir.target.Form;
import picocli.CommandLine;
import picocli.CommandLine.Option;

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
          "Add codes of any system: a FHIR ConceptMap (*.json), a table (*.csv), or the flat file"
              + " of the NCI Thesaurus (*.txt); of a folder all of these. May be repeated; the"
              + " first wins.")
  private List<Path> terminology = List.of();

  @Option(
      names = "--drug-codes",
      paramLabel = "FILE|DIR",
      split = Configuration.SEPARATOR,
      hideParamSyntax = true,
      description =
          "Add codes of drugs from public files: FDA's UNII records, DailyMed's rxnorm_mappings,"
              + " openFDA drug labels, SEER CanMED, RXNCONSO.RRF, Thesaurus.txt; of a folder all"
              + " of these. May be repeated; the first wins.")
  private List<Path> drugCodes = List.of();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "For pages that do not say their address: the address of the folder they are in; the last"
              + " part is the name of the file without its ending.")
  private String baseUrl;

  @Option(
      names = "--assume-url",
      description =
          "For pages that do not say their address: make its last part of the heading. Without"
              + " --base-url the folder is that of NCI's pages.")
  private boolean assumeUrl;

  Setup setup(CommandLine command, Form form) throws IOException {
    Setup setup =
        Converter.builder()
            .form(form)
            .terminology(TerminologyFiles.ofTerminology(command).find(terminology))
            .drugCodes(TerminologyFiles.ofDrugCodes(command).find(drugCodes));
    setup = profiles == null ? setup : setup.profiles(definitions(command));
    setup = baseUrl == null ? setup : setup.baseUrl(address(command));
    return assumeUrl ? setup.assumeUrl() : setup;
  }

  /** What changes the result beside the files. */
  List<String> words() {
    return List.of("base-url " + baseUrl, "assume-url " + assumeUrl);
  }

  private String address(CommandLine command) {
    if (!baseUrl.matches("https?://[^\\s/]+(?:/\\S*)?")) {
      throw Wrong.option(command, "--base-url", baseUrl, "an http or https address is needed");
    }
    return baseUrl;
  }

  /** The files and folders that a conversion depends on. */
  List<Path> files() {
    return Stream.of(Stream.ofNullable(profiles), terminology.stream(), drugCodes.stream())
        .flatMap(files -> files)
        .toList();
  }

  private Path definitions(CommandLine command) {
    if (!Files.isDirectory(profiles)) {
      throw Wrong.option(command, "--profiles", profiles, "no such folder");
    }
    return profiles;
  }
}
