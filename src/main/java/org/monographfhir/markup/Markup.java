package org.monographfhir.markup;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * What a file in HTML or XML says.
 *
 * @param document its words; source spans hold lines, from 0 over the whole file
 * @param facts what it says about itself
 * @param tooLong the line, from 0, of the first block that is longer than a page may have
 * @param dropped what of it has no words for readers and is left out: names of elements
 */
public record Markup(
    Node document, List<Stated> facts, Optional<Integer> tooLong, List<String> dropped) {

  /** Where a line of a cell ends: Unicode's line separator. */
  public static final String CELL_BREAK = "\u2028";

  /** Characters that a block may have. */
  public static final int MAX_LENGTH = 20_000;

  /**
   * Something that a file says about itself.
   *
   * @param key as in front matter
   * @param value as is
   * @param line from 0
   */
  public record Stated(String key, String value, int line) {}

  public Markup {
    facts = List.copyOf(facts);
    dropped = List.copyOf(dropped);
  }
}
