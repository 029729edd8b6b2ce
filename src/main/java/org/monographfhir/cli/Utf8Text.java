package org.monographfhir.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Bytes as UTF-8, which FHIR prescribes, and nothing else; all at once or line by line. */
final class Utf8Text {

  private static final String MARK = "\uFEFF";

  private Utf8Text() {}

  static String of(byte[] bytes) throws IOException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IOException("not UTF-8", e);
    }
  }

  /**
   * The lines, each read when it is asked for.
   *
   * @param most bytes of a line, so that a file without an end of line does not fill the memory
   */
  static Iterator<String> lines(InputStream in, int most) {
    return new Iterator<>() {
      private byte[] next = read();

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
          String line = of(next);
          next = read();
          return line;
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      private byte[] read() {
        try {
          int first = in.read();
          if (first < 0) {
            return null;
          }
          ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
          for (int b = first; b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
            if (line.size() > most) {
              throw new IOException("a line of more than " + most + " bytes");
            }
          }
          return line.toByteArray();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }
}
