package org.monographfhir.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.run.Reviews;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What people have reviewed. */
final class ReviewsOption {

  @Option(
      names = "--reviews",
      paramLabel = "FILE",
      description =
          "Show in the report what was reviewed: a file that it exported. A page that has changed"
              + " since is open again, with a warning.")
  private Path file;

  Outcome<Reviews> read(CommandLine command) throws IOException {
    if (file == null) {
      return Outcome.of(Reviews.NONE, List.of());
    }
    if (!Files.isRegularFile(file)) {
      throw Wrong.option(command, "--reviews", file, "no such file");
    }
    return Reviews.read(file.toString(), Files.readAllBytes(file));
  }

  /** The files that a conversion depends on. */
  Stream<Path> files() {
    return Stream.ofNullable(file);
  }
}
