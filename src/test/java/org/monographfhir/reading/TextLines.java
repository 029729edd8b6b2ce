package org.monographfhir.reading;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/** Collects the lines of a reading: those of the parts that are shown. */
final class TextLines {

  private final Set<Part> shown;
  private final StringBuilder text = new StringBuilder();

  TextLines(Set<Part> shown) {
    this.shown = shown;
  }

  boolean showAny(Set<Part> parts) {
    return !Collections.disjoint(shown, parts);
  }

  /** Adds a line; a line break within the value becomes {@code /}, so that it stays one line. */
  void add(int depth, Part part, String label, String value) {
    if (shown.contains(part)) {
      addAlways(depth, label, value);
    }
  }

  void addAlways(int depth, String label, String value) {
    String line = value.strip().replaceAll("\\s*\\n\\s*", " / ");
    text.append("  ".repeat(depth)).append((label + ": " + line).strip()).append('\n');
  }

  void add(int depth, Part part, String label, Optional<String> value) {
    value.ifPresent(v -> add(depth, part, label, v));
  }

  void add(int depth, Part part, String label, Collection<String> values) {
    values.forEach(v -> add(depth, part, label, v));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
