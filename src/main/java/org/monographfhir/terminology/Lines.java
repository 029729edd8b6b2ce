package org.monographfhir.terminology;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** The lines of a large file, one at a time, so that not even a single line can fill the memory. */
public final class Lines {

  /** More than any line of the Thesaurus. */
  public static final int LONGEST = 1 << 20;

  private final InputStream in;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int number;
  private boolean tooLong;

  /** Of a file from its start. */
  public Lines(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /** Goes to the next line; false at the end. */
  public boolean next() throws IOException {
    line.reset();
    tooLong = false;
    int c = in.read();
    if (c < 0) {
      return false;
    }
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.size() < LONGEST) {
        line.write(c);
      } else {
        tooLong = true;
      }
    }
    number++;
    return true;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  /** The line without its end; empty when it is too long or no UTF-8. */
  public Optional<String> text() {
    if (tooLong) {
      return Optional.empty();
    }
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(line.toByteArray())).toString();
      String start = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      return Optional.of(start.endsWith("\r") ? start.substring(0, start.length() - 1) : start);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
