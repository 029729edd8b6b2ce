package org.monographfhir.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A conversion of the folder {@code in} to {@code out} in a JVM of its own.
 *
 * @param exitCode of the program
 * @param errors what it said on standard error
 */
record ChildJvm(int exitCode, String errors) {

  private static final int SECONDS = 300;

  /**
   * Converts, and fails where that does not end.
   *
   * @param folder that holds both
   * @param options of the JVM
   */
  static ChildJvm convert(Path folder, String... options) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                Stream.of(options),
                Stream.of("-cp", System.getProperty("java.class.path")),
                Stream.of("org.monographfhir.cli.Main", "convert", "in", "-o", "out"))
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
