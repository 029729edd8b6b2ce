package org.monographfhir.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width. What a terminal would obey is not among it. */
final class Wrapped {

  private Wrapped() {}

  /** Without control characters and changes of direction. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\x80-\\x9F\\u2028-\\u202E\\u2066-\\u2069]+", " ").strip();
  }

  /** Broken between words; a word that is longer stands alone. At least one line. */
  static List<String> words(String text, int width) {
    return join(List.of(printable(text).split(" +")), " ", "", width);
  }

  /** Broken before full stops and indented, so that it can be put together again. */
  static List<String> path(String before, String path, int width) {
    List<String> parts = new ArrayList<>(List.of(before));
    parts.addAll(List.of(printable(path).split("(?<!^)(?=\\.(?:extension|where))")));
    return join(parts, "", "  ", width);
  }

  private static List<String> join(List<String> parts, String between, String indent, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String part : parts) {
      boolean first = line.isEmpty() || line.toString().equals(indent);
      if (!first && line.length() + between.length() + part.length() > width) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : between).append(part);
    }
    lines.add(line.toString());
    return lines;
  }
}
