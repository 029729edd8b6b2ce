package org.monographfhir.extract.use;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the pages word things, by kind; read from a text file beside this class. {@code [kind]}
 * starts a kind, lines that start with {@code #} say what the lines below them are.
 *
 * <p>Any other line is one wording: a short regular expression for whole words, in upper or lower
 * case, in which {@code ...} stands for any words. A kind fits when one of its wordings stands in a
 * sentence, and none of those behind {@code unless}. A kind can have several parts, each with its
 * own {@code unless}.
 */
final class Wordings {

  private static final String UNLESS = "unless ";

  private record Part(String kind, List<Pattern> any, List<Pattern> unless) {

    boolean fits(String text) {
      return anyFound(any, text) && !anyFound(unless, text);
    }

    private static boolean anyFound(List<Pattern> wordings, String text) {
      for (Pattern wording : wordings) {
        if (wording.matcher(text).find()) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Part> parts = new ArrayList<>();

  private Wordings() {}

  /**
   * Reads a file.
   *
   * @param name of the file, without folder and ending
   * @throws IllegalStateException when the program has no such file, or the file no kind
   */
  static Wordings read(String name) {
    Wordings wordings = new Wordings();
    try (InputStream in = Wordings.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no wordings " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(wordings::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return wordings;
  }

  private void add(String line) {
    if (line.startsWith("[") && line.endsWith("]")) {
      String kind = line.substring(1, line.length() - 1);
      parts.add(new Part(kind, new ArrayList<>(), new ArrayList<>()));
    } else if (parts.isEmpty()) {
      throw new IllegalStateException("a wording above the first [kind]: " + line);
    } else {
      Part part = parts.get(parts.size() - 1);
      boolean unless = line.startsWith(UNLESS);
      (unless ? part.unless() : part.any())
          .add(wording(unless ? line.substring(UNLESS.length()) : line));
    }
  }

  /** Word boundaries at both ends, where words and not signs stand there. */
  private static Pattern wording(String line) {
    String start = line.matches("[\\p{L}(].*") ? "\\b" : "";
    String end = line.matches(".*[\\p{L}?)]") ? "\\b" : "";
    String words = line.replace(" ... ", "\\b.*\\b").replaceAll("\\((?!\\?)", "(?:");
    return Pattern.compile(start + words + end, Pattern.CASE_INSENSITIVE);
  }

  /** The first kind that fits. */
  Optional<String> kindOf(String text) {
    for (Part part : parts) {
      if (part.fits(text)) {
        return Optional.of(part.kind());
      }
    }
    return Optional.empty();
  }

  /** Whether a kind fits, whatever else does. */
  boolean fit(String kind, String text) {
    return parts.stream().anyMatch(part -> part.kind().equals(kind) && part.fits(text));
  }
}
