package org.monographfhir.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Markdown of a statement as the blocks of a narrative: paragraphs and list items, as text. */
public final class NarrativeBlocks {

  /** A paragraph or a list item. */
  public record Block(boolean item, String text) {}

  private static final Pattern ITEM = Pattern.compile("[-*+] .*");

  private NarrativeBlocks() {}

  /** In order. A line goes on with the paragraph or item above it. */
  public static List<Block> blocks(String markdown) {
    List<Block> blocks = new ArrayList<>();
    boolean open = false;
    for (String line : markdown.lines().toList()) {
      boolean item = ITEM.matcher(line.stripLeading()).matches();
      String words = MarkdownWords.of(item ? line.stripLeading().substring(2) : line);
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
