package org.monographfhir.change;

import java.util.Optional;

/**
 * One change of one drug. Prints as one line: {@code Dinutuximab: brand name added: Unituxin}.
 *
 * @param slug the identity of the drug's page
 * @param drug its name, the new one where it changed
 * @param use the condition of the use that changed; absent where it is about the drug
 * @param aspect what changed
 * @param kind whether it came, went, or is another now
 * @param before absent when it was added
 * @param after absent when it was removed
 */
public record Change(
    String slug,
    String drug,
    Optional<String> use,
    Aspect aspect,
    ChangeKind kind,
    Optional<String> before,
    Optional<String> after) {

  /** The change without the drug. */
  public String words() {
    return use.map(condition -> condition + ": ").orElse("") + what();
  }

  /** What changed, without the values. */
  String heading() {
    return hasValues() ? aspect.words(kind) : what();
  }

  /** Whether the values are words to show; that of a text is a hash. */
  boolean hasValues() {
    return aspect != Aspect.TEXT
        && aspect != Aspect.DRUG
        && !(line(before) + line(after)).isEmpty();
  }

  private static String line(Optional<String> value) {
    return value.map(it -> line(it)).orElse("");
  }

  private String what() {
    if (aspect == Aspect.TEXT) {
      return "the text changed, no fact did";
    }
    if (aspect == Aspect.DRUG) {
      return aspect.words(kind);
    }
    if (aspect == Aspect.PATHWAY && kind == ChangeKind.CHANGED) {
      return before.orElse("") + " became " + after.orElse("");
    }
    String values = line(before) + (kind == ChangeKind.CHANGED ? " -> " : "") + line(after);
    return aspect.words(kind) + (values.isEmpty() ? "" : ": " + values);
  }

  /** Markdown as words: without the targets of links. */
  static String line(String value) {
    return value
        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
        .replaceAll("\\\\(\\p{Punct})", "$1")
        .strip()
        .replaceAll("\\s+", " ");
  }

  @Override
  public String toString() {
    return drug + ": " + words();
  }
}
