package org.monographfhir.cli;

import java.util.Optional;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Upsert;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the server takes that the resources are for, and how it matches them. */
final class TargetOptions {

  @Mixin private TargetLimits server;

  @Option(
      names = "--upsert",
      paramLabel = "MODE",
      description =
          "How a request names its resource: conditional (by what identifies it), id (an id of"
              + " ours), create (what is there stays as it is). One server, one mode.")
  private Upsert upsert;

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
    return server.over(known, command);
  }

  /** Bundles in JSON as that server takes them. */
  Form json(CommandLine command) {
    Upsert mode = upsert(command).orElse(Upsert.CONDITIONAL);
    return new Form(Format.JSON, mode, limits(mode, command));
  }

  Optional<Target> target(CommandLine command) {
    return server.named(command);
  }
}
