package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands below it, up to the next heading.
 *
 * @param level of the heading, from 1; 0 for what stands before the first one
 * @param heading its words; empty before the first one
 * @param blocks in page order
 */
public record Section(int level, Prose heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /**
   * The section whose heading names the page: the second of level 1, where the first one repeats
   * the title, or the only one.
   */
  public static Optional<Section> name(List<Section> sections) {
    List<Section> top =
        sections.stream().filter(s -> s.level() == 1 && !s.title().isEmpty()).limit(2).toList();
    return top.isEmpty() ? Optional.empty() : Optional.of(top.get(top.size() - 1));
  }

  public String title() {
    return heading.text();
  }
}
