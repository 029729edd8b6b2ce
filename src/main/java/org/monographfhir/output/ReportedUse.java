package org.monographfhir.output;

import java.util.List;

/**
 * One use, and how much of its words is said by its parts.
 *
 * @param line where it starts
 * @param condition as written
 * @param path the FHIR element it is in
 * @param complete whether the parts of the use and of all its sub-uses say all
 * @param uncoded the words that are in no part, those of the sub-uses too, in page order
 * @param words the account of all its words, block by block
 */
public record ReportedUse(
    int line,
    String condition,
    String path,
    boolean complete,
    List<String> uncoded,
    List<ReportedWords> words) {

  public ReportedUse {
    uncoded = List.copyOf(uncoded);
    words = List.copyOf(words);
  }

  /** {@code complete} or {@code partial}. */
  public String completeness() {
    return complete ? "complete" : "partial";
  }
}
