package org.monographfhir.cli;

import java.util.Iterator;
import java.util.Optional;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Target;
import org.monographfhir.target.Targets;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The server that files are meant for, and what the user knows better about its limits. */
final class TargetLimits {

  /** The servers that are known by name, for help and completion. */
  private static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return new Targets().all().stream().map(Target::name).iterator();
    }
  }

  @Option(
      names = "--target",
      paramLabel = "SERVER",
      completionCandidates = Names.class,
      description =
          "What kind of server it is for: ${COMPLETION-CANDIDATES}. It sets how resources are matched and the two limits.")
  private String name;

  @Option(
      names = "--max-entries",
      paramLabel = "N",
      description = "The most entries of one Bundle; a page is never split.")
  private Integer maxEntries;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The most bytes of one Bundle; a page is never split.")
  private Long maxBytes;

  /** The kind of server that the user named. */
  Optional<Target> named(CommandLine command) {
    Targets all = new Targets();
    return Optional.ofNullable(name)
        .map(
            word ->
                all.named(word)
                    .orElseThrow(
                        () ->
                            Wrong.option(
                                command,
                                "--target",
                                word,
                                "no such target; known are " + String.join(", ", new Names()))));
  }

  /** Limits that are known, but for what the user knows better. */
  Limits over(Limits known, CommandLine command) {
    int entries = maxEntries == null ? known.entries() : maxEntries;
    long bytes = maxBytes == null ? known.bytes() : maxBytes;
    if (entries < 1) {
      throw Wrong.option(command, "--max-entries", entries, "at least 1 is needed");
    }
    if (bytes < 1) {
      throw Wrong.option(command, "--max-bytes", bytes, "at least 1 is needed");
    }
    return new Limits(entries, bytes);
  }

  /** The kind of server that the user named, or any, with these limits. */
  Target target(CommandLine command) {
    Target kind =
        named(command).orElseGet(() -> new Targets().named(Targets.GENERIC).orElseThrow());
    return new Target(
        kind.name(),
        kind.title(),
        kind.upsert(),
        over(kind.conditional(), command),
        over(kind.byId(), command),
        kind.note());
  }
}
