package org.monographfhir.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a conversion is loaded at once. */
final class LoadAfter {

  @Option(
      names = "--load",
      paramLabel = "URL",
      description =
          "Load what was written into the FHIR server at this address, as the command load does;"
              + " the options below are for it.")
  private String server;

  Optional<String> server() {
    return Optional.ofNullable(server);
  }
}
