package org.monographfhir.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.monographfhir.review.Aside;

/** Text that waits in a file, which nobody sees, for its place in another. */
final class SpoolFile implements Aside, Closeable {

  private final Path file;
  private final Writer writer;

  SpoolFile(Path file) throws IOException {
    this.file = file;
    // CREATE_NEW does not follow a link that appears in between.
    writer =
        Files.newBufferedWriter(
            file, UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  @Override
  public Writer writer() {
    return writer;
  }

  @Override
  public void copyTo(Writer out) throws IOException {
    writer.flush();
    try (Reader in = Files.newBufferedReader(file, UTF_8)) {
      in.transferTo(out);
    }
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
