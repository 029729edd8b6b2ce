package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.cli.Ran;

/** The kit for testers, written once for all tests that look at it and change nothing. */
final class WrittenKit {

  private static final WrittenKit ANY = new WrittenKit();

  private final Path folder;

  private WrittenKit() {
    try {
      Path parent = Files.createDirectories(Path.of("target/interop"));
      folder = Files.createTempDirectory(parent, "kit");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Ran run = Ran.with("package", "--kit", "-o", folder);
    assertEquals(0, run.code(), run.err());
  }

  /** For no server in particular. */
  static WrittenKit any() {
    return ANY;
  }

  Path folder() {
    return folder;
  }

  List<Path> good() throws IOException {
    return json("good");
  }

  List<Path> bad() throws IOException {
    return json("bad");
  }

  private List<Path> json(String part) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(part))) {
      return files.sorted().toList();
    }
  }
}
