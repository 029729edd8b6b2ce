package org.monographfhir.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A run of the program in a JVM of its own.
 *
 * @param exitCode of the program
 * @param errors what it said on standard error
 */
record ChildJvm(int exitCode, String errors) {

  private static final int SECONDS = 300;

  /**
   * Converts the folder {@code in} to {@code out}.
   *
   * @param folder that holds both
   * @param options of the JVM
   */
  static ChildJvm convert(Path folder, String... options) throws IOException, InterruptedException {
    return run(folder, List.of(options), "convert", "in", "-o", "out");
  }

  /** Runs the program in a folder, and fails where that does not end. */
  static ChildJvm run(Path folder, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                options.stream(),
                Stream.of("-cp", System.getProperty("java.class.path")),
                Stream.of("org.monographfhir.cli.Main"),
                Stream.of(arguments))
            .flatMap(part -> part)
            .toList();
    Path errors = folder.resolve("stderr");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(folder.resolve("stdout").toFile())
            .redirectError(errors.toFile())
            .start();
    boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertTrue(ended, "not done after " + SECONDS + " s");
    return new ChildJvm(process.exitValue(), Files.readString(errors));
  }
}
