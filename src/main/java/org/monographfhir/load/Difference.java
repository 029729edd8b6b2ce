package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Something that is not on the server as it was sent.
 *
 * @param path the element, for example {@code MedicationKnowledge.synonym[0]}
 * @param words what is different
 */
public record Difference(String path, String words) {

  /** The most of a value that is shown. */
  private static final int LONGEST = 120;

  static Difference of(String path, JsonNode sent, JsonNode found) {
    return of(path, text(sent), text(found));
  }

  static Difference of(String path, String sent, String found) {
    int same = 0;
    while (same < Math.min(sent.length(), found.length())
        && sent.charAt(same) == found.charAt(same)) {
      same++;
    }
    int from = same < LONGEST / 2 ? 0 : same - LONGEST / 4;
    return new Difference(path, "sent %s, found %s".formatted(part(sent, from), part(found, from)));
  }

  private static String text(JsonNode node) {
    return node.isMissingNode() ? "nothing" : node.toString();
  }

  /** Of a long text the part where it begins to differ. */
  private static String part(String text, int from) {
    int start = text.length() <= LONGEST ? 0 : Math.min(from, text.length());
    int end = Math.min(text.length(), start + LONGEST);
    return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
  }

  /** A reference that the server was to make one to a resource. */
  static Difference unresolved(String path, String reference) {
    return new Difference(path, "the server left %s as it was sent".formatted(reference));
  }

  @Override
  public String toString() {
    return path + ": " + words;
  }
}
