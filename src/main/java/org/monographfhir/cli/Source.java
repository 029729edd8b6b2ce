package org.monographfhir.cli;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where an input's bytes come from.
 *
 * @param name as the user named it, with {@code /} on every system
 * @param path absent for standard input
 */
record Source(String name, Optional<Path> path) {

  /** More than any monograph; it only keeps an endless input from filling the memory. */
  private static final int MAX_BYTES = 64 << 20;

  static Source at(Path path) {
    return new Source(path.toString().replace(File.separatorChar, '/'), Optional.of(path));
  }

  /** What two names of one file have in common. */
  Object identity() {
    if (path.isEmpty()) {
      return this;
    }
    try {
      return path.get().toRealPath();
    } catch (IOException e) {
      return path.get().toAbsolutePath().normalize();
    }
  }

  byte[] read(InputStream standardInput) throws IOException {
    if (path.isEmpty()) {
      return bytes(standardInput);
    }
    try (InputStream file = Files.newInputStream(path.get())) {
      return bytes(file);
    }
  }

  private byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new IOException("more than " + MAX_BYTES + " bytes");
    }
    return bytes;
  }
}
