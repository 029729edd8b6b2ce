package org.monographfhir.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The lines of a file, each read when it is asked for. */
final class Utf8Lines implements Iterator<String> {

  /** More than any resource has, so that a file without an end of line does not fill the memory. */
  private static final int MAX_BYTES = 64 << 20;

  private final InputStream in;
  private byte[] next;

  Utf8Lines(InputStream in) throws IOException {
    this.in = new BufferedInputStream(in);
    this.next = read();
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public String next() {
    if (next == null) {
      throw new NoSuchElementException();
    }
    try {
      String line = Utf8Text.of(next);
      next = read();
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] read() throws IOException {
    int first = in.read();
    if (first < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
      line.write(b);
      if (line.size() > MAX_BYTES) {
        throw new IOException("a line of more than " + MAX_BYTES + " bytes");
      }
    }
    return line.toByteArray();
  }
}
