package org.monographfhir.markdown;

import java.util.List;

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

  public String title() {
    return heading.text();
  }
}
