package org.monographfhir.cli;

import java.util.stream.Collectors;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The server that files are meant for, and what the user knows better about its limits. */
final class TargetLimits {

  @Option(
      names = "--target",
      paramLabel = "NAME",
      defaultValue = Targets.GENERIC,
      description =
          "The server that is to be loaded: generic, hapi, azure, healthlake, google, medplum,"
              + " aidbox, firely. Default: ${DEFAULT-VALUE}")
  private String name;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "The most entries that it takes in one Bundle.")
  private Integer maxEntries;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The most bytes that it takes in one Bundle.")
  private Long maxBytes;

  Target target(CommandLine command) {
    Targets known = new Targets();
    Target named = known.named(name).orElseThrow(() -> unknown(command, known));
    try {
      return new Target(
          named.name(),
          named.title(),
          named.upsert(),
          limits(named.conditional()),
          limits(named.byId()),
          named.note());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage());
    }
  }

  private Limits limits(Limits known) {
    return new Limits(
        maxEntries == null ? known.entries() : maxEntries,
        maxBytes == null ? known.bytes() : maxBytes);
  }

  private ParameterException unknown(CommandLine command, Targets known) {
    String names = known.all().stream().map(Target::name).collect(Collectors.joining(", "));
    return new ParameterException(command, name + ": no such target; known are " + names);
  }
}
