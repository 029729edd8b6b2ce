package org.monographfhir.cli;

import java.util.Optional;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;
import org.monographfhir.target.Upsert;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the server takes that the resources are for. */
final class TargetOptions {

  @Option(
      names = "--target",
      paramLabel = "SERVER",
      description =
          "What kind of server it is for: hapi, azure, healthlake, google, medplum, aidbox, firely"
              + " or generic. Sets the three options below.")
  private String target;

  @Option(
      names = "--upsert",
      paramLabel = "MODE",
      description =
          "How a request names its resource: conditional (by what identifies it), id (an id of"
              + " ours), create (what is there stays as it is). One server, one mode.")
  private Upsert upsert;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "Split the Bundle where it would have more entries; never within a page.")
  private Integer maxEntries;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "Split the Bundle where it would be larger; never within a page.")
  private Long maxBytes;

  /**
   * The mode that the user wants, or the one of the kind of server; absent when neither is said.
   */
  Optional<Upsert> upsert(CommandLine command) {
    return Optional.ofNullable(upsert).or(() -> target(command).map(Target::upsert));
  }

  /** Whether the mode was named, and not only a server. */
  boolean namesUpsert() {
    return upsert != null;
  }

  Limits limits(Upsert mode, CommandLine command) {
    Limits known = target(command).map(kind -> kind.limits(mode)).orElse(Limits.NONE);
    try {
      return new Limits(
          maxEntries == null ? known.entries() : maxEntries,
          maxBytes == null ? known.bytes() : maxBytes);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, e.getMessage());
    }
  }

  Optional<Target> target(CommandLine command) {
    if (target == null) {
      return Optional.empty();
    }
    Targets all = new Targets();
    return Optional.of(
        all.named(target)
            .orElseThrow(() -> new ParameterException(command, "--target is one of " + all.all())));
  }
}
