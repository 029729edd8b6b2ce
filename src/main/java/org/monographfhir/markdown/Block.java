package org.monographfhir.markdown;

import java.util.List;

/**
 * One block of a section.
 *
 * @param kind what it is
 * @param prose its words; for a table row those of all cells
 * @param cells the cells of a table row
 * @param depth how many lists it stands in: 0 outside of lists
 * @param lastLine where it ends; it starts at {@link #line}
 */
public record Block(Kind kind, Prose prose, List<Prose> cells, int depth, int lastLine) {

  /** What a block can be. */
  public enum Kind {
    PARAGRAPH,
    ITEM,
    ROW
  }

  public Block {
    cells = List.copyOf(cells);
  }

  public int line() {
    return prose.line();
  }

  public String text() {
    return prose.text();
  }
}
