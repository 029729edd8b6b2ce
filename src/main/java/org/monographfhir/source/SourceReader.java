package org.monographfhir.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/**
 * Reads the bytes of one file as text. Refuses what is too large, empty or not UTF-8; knows nothing
 * of Markdown.
 */
public final class SourceReader {

  /**
   * Files above this size are refused. The largest real page has 14 KB; what FHIR makes of a list
   * is up to seventy times its size, and checking it takes time and memory in proportion.
   */
  public static final int MAX_BYTES = 4 << 20;

  private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};
  private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

  /**
   * Reads one file.
   *
   * @param file the name to use in messages
   * @param bytes its content
   * @return the clean text, or an error that says why there is none
   */
  public Outcome<SourceText> read(String file, byte[] bytes) {
    if (bytes.length > MAX_BYTES) {
      return Outcome.none(
          Diagnostic.error(
              file,
              lineAt(bytes, MAX_BYTES),
              "source.too-large",
              "the file has %,d bytes, more than the limit of %,d, which it passes on this line"
                  .formatted(bytes.length, MAX_BYTES)));
    }
    if (startsWith(bytes, UTF16_BIG) || startsWith(bytes, UTF16_LITTLE)) {
      return Outcome.none(
          Diagnostic.error(
              file,
              1,
              "source.encoding",
              "UTF-16 byte order mark, UTF-8 expected: save the file as UTF-8"));
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    String raw;
    try {
      raw = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      return Outcome.none(
          Diagnostic.error(
              file,
              lineAt(bytes, buffer.position()),
              "source.encoding",
              "not a UTF-8 text file: byte %d cannot be decoded".formatted(buffer.position())));
    }
    String content =
        (raw.startsWith("\uFEFF") ? raw.substring(1) : raw)
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    if (content.isBlank()) {
      return Outcome.none(Diagnostic.error(file, 1, "source.empty", "the file has no text"));
    }
    List<Diagnostic> diagnostics = new ArrayList<>();
    String text = withoutControls(file, Mojibake.repair(file, content, diagnostics), diagnostics);
    String sha256 = ContentHash.of(bytes);
    String contentSha256 =
        content.equals(raw) ? sha256 : ContentHash.of(content.getBytes(StandardCharsets.UTF_8));
    return Outcome.of(new SourceText(file, sha256, contentSha256, text), diagnostics);
  }

  private static String withoutControls(String file, String text, List<Diagnostic> diagnostics) {
    long controls = text.chars().filter(SourceReader::isControl).count();
    if (controls == 0) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    int first = text.length();
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        first = Math.min(first, i);
      } else {
        clean.append(text.charAt(i));
      }
    }
    diagnostics.add(
        Diagnostic.warning(
            file,
            lineAt(text, first),
            "source.control-character",
            "%d control characters dropped, the first here".formatted(controls)));
    return clean.toString();
  }

  /**
   * Control characters that neither XML nor a page has a use for; those that turn the direction of
   * the writing round could show a name that is another.
   */
  private static boolean isControl(int c) {
    return c < ' ' && c != '\t' && c != '\n' && c != '\r'
        || c == 0x7F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0xFFFE
        || c == 0xFFFF;
  }

  /** The line, from 1, of an offset into a text. */
  static int lineAt(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private static int lineAt(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean startsWith(byte[] bytes, byte[] prefix) {
    return bytes.length >= 2 && bytes[0] == prefix[0] && bytes[1] == prefix[1];
  }
}
