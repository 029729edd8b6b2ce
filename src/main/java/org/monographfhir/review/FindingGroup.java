package org.monographfhir.review;

import java.util.List;

/**
 * Facts that are shown together.
 *
 * @param title what they are about
 * @param tags the most important in a few words
 * @param findings in order
 */
record FindingGroup(String title, List<Tag> tags, List<Finding> findings) {

  /**
   * For example {@code accelerated approval}.
   *
   * @param css how it stands out
   */
  record Tag(String words, String css) {}

  FindingGroup {
    tags = List.copyOf(tags);
    findings = List.copyOf(findings);
  }
}
