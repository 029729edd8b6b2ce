package org.monographfhir.markdown;

import java.util.List;

/**
 * One block of a section, whatever the page was written in.
 *
 * <p>The depth tells how lists are nested. An {@link Kind#ITEM} of a list that stands in no other
 * has 1, an item of a list within that item 2, and so on. A {@link Kind#PARAGRAPH} within an item
 * has the depth of that item and belongs to the last item before it of that depth; one outside of
 * lists has 0. Many pages in Markdown have lost the nesting: all their items have 1. Whether the
 * depths of a page tell anything, {@link #isNested} tells.
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
    /** Words that are none of the others, in an item too. */
    PARAGRAPH,
    /** The first words of an item of a list. */
    ITEM,
    /** A row of a table. */
    ROW
  }

  public Block {
    cells = List.copyOf(cells);
  }

  /** Whether some list stands in another: then the depths of all can be relied on. */
  public static boolean isNested(List<Block> blocks) {
    return blocks.stream().anyMatch(block -> block.depth() > 1);
  }

  public int line() {
    return prose.line();
  }

  public String text() {
    return prose.text();
  }
}
