package org.monographfhir.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Undoes UTF-8 that was read as windows-1252 ("FDAâ€™s"). All or nothing: a file is repaired only
 * where every run of characters outside ASCII decodes, because clean text hardly ever does and a
 * file that was misread was misread as a whole.
 */
final class Mojibake {

  private static final Pattern NON_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

  /** What a misread lead byte of two, three or four looks like, with a byte that follows it. */
  private static final Pattern SUSPECT =
      Pattern.compile("[\\u00C2-\\u00F4][\\u0080-\\u00BF\\u0152-\\u0192\\u02C6-\\u2122]");

  private Mojibake() {}

  static String repair(String file, String text, List<Diagnostic> diagnostics) {
    if (!SUSPECT.matcher(text).find()) {
      return text;
    }
    List<MatchResult> runs = NON_ASCII.matcher(text).results().toList();
    int line = SourceReader.lineAt(text, runs.get(0).start());
    StringBuilder repaired = new StringBuilder(text.length());
    int from = 0;
    for (MatchResult run : runs) {
      Optional<String> decoded = decode(run.group());
      if (decoded.isEmpty()) {
        diagnostics.add(
            Diagnostic.warning(
                file,
                line,
                "source.mojibake",
                "some characters look like misread UTF-8 but those on line %d do not; all are kept"
                    .formatted(SourceReader.lineAt(text, run.start()))));
        return text;
      }
      repaired.append(text, from, run.start()).append(decoded.get());
      from = run.end();
    }
    diagnostics.add(
        Diagnostic.warning(
            file,
            line,
            "source.mojibake",
            "repaired %d %s of UTF-8 that was read as windows-1252, the first here"
                .formatted(runs.size(), runs.size() == 1 ? "sequence" : "sequences")));
    return repaired.append(text, from, text.length()).toString();
  }

  private static Optional<String> decode(String run) {
    CharsetEncoder encoder = Charset.forName("windows-1252").newEncoder();
    ByteBuffer bytes = ByteBuffer.allocate(run.length());
    try {
      for (char c : run.toCharArray()) {
        // The five bytes that windows-1252 leaves undefined come through as C1 controls.
        bytes.put(c <= 0xFF ? (byte) c : encoder.encode(CharBuffer.wrap(new char[] {c})).get());
      }
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
