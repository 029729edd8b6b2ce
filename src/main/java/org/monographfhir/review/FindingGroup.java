package org.monographfhir.review;

import java.util.List;
import org.monographfhir.monograph.UseWords;

/**
 * Facts that are shown together.
 *
 * @param title what they are about
 * @param tags the most important in a few words
 * @param findings in order
 * @param words the account of the words of a use; empty for what is none
 */
record FindingGroup(String title, List<Tag> tags, List<Finding> findings, List<UseWords> words) {

  /**
   * For example {@code accelerated approval}.
   *
   * @param css how it stands out
   */
  record Tag(String words, String css) {}

  FindingGroup {
    tags = List.copyOf(tags);
    findings = List.copyOf(findings);
    words = List.copyOf(words);
  }

  /** Facts that are no use. */
  FindingGroup(String title, List<Tag> tags, List<Finding> findings) {
    this(title, tags, findings, List.of());
  }
}
