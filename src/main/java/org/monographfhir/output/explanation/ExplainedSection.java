package org.monographfhir.output.explanation;

import java.util.List;

/**
 * The blocks below one heading.
 *
 * @param title the heading's words
 * @param blocks the heading too, in page order
 */
public record ExplainedSection(String title, List<ExplainedBlock> blocks) {

  public ExplainedSection {
    blocks = List.copyOf(blocks);
  }
}
