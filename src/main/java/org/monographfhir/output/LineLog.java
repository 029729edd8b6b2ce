package org.monographfhir.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * A file that only grows, by whole lines. Each line is on disk before the next thing is done, so
 * that it is still there after the power went out; a last line that was cut off is left to the
 * reader to pass by.
 */
public final class LineLog implements AutoCloseable {

  private final FileChannel channel;

  private LineLog(FileChannel channel) {
    this.channel = channel;
  }

  /** The lines there are; none where there is no file. */
  public static List<String> lines(Path file) throws IOException {
    return Files.exists(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList()
        : List.of();
  }

  /** Opens a file to add to it, below a last line that was cut off. */
  public static LineLog open(Path file) throws IOException {
    boolean cutOff = Files.exists(file) && isCutOff(Files.readAllBytes(file));
    LineLog log =
        new LineLog(
            FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND));
    if (cutOff) {
      log.append("");
    }
    return log;
  }

  /** Adds a line, and waits until it is on disk. */
  public synchronized void append(String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private static boolean isCutOff(byte[] content) {
    return content.length > 0 && content[content.length - 1] != '\n';
  }
}
