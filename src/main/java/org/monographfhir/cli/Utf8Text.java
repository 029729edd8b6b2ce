package org.monographfhir.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes as UTF-8, which FHIR prescribes, and nothing else. */
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
}
