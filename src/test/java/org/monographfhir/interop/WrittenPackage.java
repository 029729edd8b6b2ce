package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.monographfhir.cli.Ran;

/**
 * Our FHIR package, as a user writes it.
 *
 * @param archive the package
 * @param classPath a folder in which it lies unpacked, where IBM FHIR looks for it
 */
record WrittenPackage(Path archive, Path classPath) {

  /**
   * Writes it into the folder, which others may have used before.
   *
   * @param converted a folder with Bundles; the package has the codes that they use
   */
  static WrittenPackage into(Path folder, Path converted) throws IOException {
    Ran run = Ran.with("package", "-o", folder, "--codes", converted);
    assertEquals(0, run.code(), run.err());
    Path archive;
    try (Stream<Path> files = Files.list(folder)) {
      archive = files.filter(f -> f.toString().endsWith(".tgz")).findFirst().orElseThrow();
    }
    WrittenPackage written = new WrittenPackage(archive, folder);
    written.unpack();
    return written;
  }

  private void unpack() throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GzipCompressorInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry each = tar.getNextEntry(); each != null; each = tar.getNextEntry()) {
        Path file = classPath.resolve("monograph/fhir").resolve(each.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, tar.readAllBytes());
      }
    }
  }

  /** Its resources: definitions and examples, not its manifest and indexes. */
  List<Path> resources() throws IOException {
    try (Stream<Path> files = Files.walk(classPath.resolve("monograph"))) {
      return files
          .filter(f -> f.getFileName().toString().matches("[A-Z].*[.]json"))
          .sorted()
          .toList();
    }
  }
}
