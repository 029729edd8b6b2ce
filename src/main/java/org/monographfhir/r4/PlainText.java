package org.monographfhir.r4;

import java.util.ArrayList;
import java.util.List;

/** Markdown of a statement as the blocks of a narrative: paragraphs and list items, as text. */
final class PlainText {

  /** A paragraph or a list item. */
  record Block(boolean item, String text) {}

  private PlainText() {}

  /** The words of one piece of Markdown: links are their text, marks and escapes are gone. */
  static String of(String markdown) {
    return FhirString.of(markdown)
        .replaceAll("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)", "$1")
        .replaceAll("(?<!\\\\)\\*\\*", "")
        .replaceAll("\\\\(\\p{Punct})", "$1")
        .replaceAll("\\s+", " ");
  }

  static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    boolean open = false;
    for (String line : markdown.lines().toList()) {
      boolean item = line.stripLeading().matches("[-*+] .*");
      String words = of(item ? line.stripLeading().substring(2) : line);
      if (words.isEmpty()) {
        open = false;
      } else if (open && !item) {
        int last = blocks.size() - 1;
        blocks.set(last, new Block(blocks.get(last).item, blocks.get(last).text + " " + words));
      } else {
        blocks.add(new Block(item, words));
        open = true;
      }
    }
    return blocks;
  }
}
