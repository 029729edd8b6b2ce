package org.monographfhir.extract.use;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  private record Part(String kind, List<Wording> any, List<Wording> unless) {

    boolean fits(String text, String lower) {
      return anyFound(any, text, lower) && !anyFound(unless, text, lower);
    }

    private static boolean anyFound(List<Wording> wordings, String text, String lower) {
      for (Wording wording : wordings) {
        if (wording.isIn(text, lower)) {
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
          .add(Wording.of(unless ? line.substring(UNLESS.length()) : line));
    }
  }

  /** The first kind that fits. */
  Optional<String> kindOf(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Part part : parts) {
      if (part.fits(text, lower)) {
        return Optional.of(part.kind());
      }
    }
    return Optional.empty();
  }

  /** Whether a kind fits, whatever else does. */
  boolean fit(String kind, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return parts.stream().anyMatch(part -> part.kind().equals(kind) && part.fits(text, lower));
  }
}
