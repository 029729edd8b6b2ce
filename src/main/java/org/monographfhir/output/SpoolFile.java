package org.monographfhir.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.monographfhir.review.Aside;

/** Text that waits in a file, which nobody sees, for its place in another. */
final class SpoolFile implements Aside, Closeable {

  private final Path file;
  private final FileChannel channel;
  private final Writer writer;

  SpoolFile(Path file) throws IOException {
    this.file = file;
    // CREATE_NEW does not follow a link that appears in between.
    channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    writer = new BufferedWriter(new OutputStreamWriter(Channels.newOutputStream(channel), UTF_8));
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

  /** Hands on its lines, and is empty again. */
  void takeLines(Sink<String> sink) throws IOException {
    writer.flush();
    try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        sink.take(line);
      }
    }
    channel.truncate(0);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
