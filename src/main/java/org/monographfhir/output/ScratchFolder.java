package org.monographfhir.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An output folder for as long as it takes to hand its resources on. */
public final class ScratchFolder implements Closeable {

  private final Path path;

  /** Makes it where the system has room for such. */
  public ScratchFolder() throws IOException {
    path = Files.createTempDirectory("monograph-fhir");
  }

  public OutputFolder folder() {
    return new OutputFolder(path);
  }

  /** Writes the files of resources, one after the other. */
  public void copyTo(Writer out) throws IOException {
    for (String name : Manifest.filesOf(path)) {
      try (Reader file = Files.newBufferedReader(path.resolve(name))) {
        file.transferTo(out);
      }
    }
  }

  @Override
  public void close() throws IOException {
    List<Path> left;
    try (Stream<Path> all = Files.list(path)) {
      left = all.toList();
    }
    for (Path file : left) {
      Files.deleteIfExists(file);
    }
    Files.deleteIfExists(path);
  }
}
