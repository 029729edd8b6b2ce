package org.monographfhir.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/**
 * PlainWords of a page as the gold readings compare them: without markup, marks and line breaks.
 */
final class PlainWords {

  private PlainWords() {}

  /** The text of a node without Markdown; null where there is none. */
  static String plain(JsonNode node) {
    return node == null || node.isMissingNode() || node.isNull() ? null : plain(node.asText());
  }

  static String plain(String text) {
    return text.replaceAll("(?m)^\\s*(?:[-*+]|\\d+\\.)\\s+", "")
        .replace("**", "")
        .replace("\\*", "\0")
        .replace("\\", "")
        .replace("*", "")
        .replace("\0", "*")
        .replace("¹", "")
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** A condition: case and punctuation at its ends do not count. */
  static String condition(JsonNode node) {
    String text = plain(node);
    return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("^[ .,:;]+|[ .,:;]+$", "");
  }

  static String lower(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }
}
