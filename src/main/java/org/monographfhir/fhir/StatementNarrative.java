package org.monographfhir.fhir;

import java.util.ArrayList;
import java.util.List;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.monographfhir.monograph.SpecificUse;

/**
 * The words of a use in a narrative: its paragraphs, and its items as lists that are nested as the
 * sub-uses are. An item that is no sub-use, such as a partner, stands below the line that opens its
 * list.
 */
final class StatementNarrative {

  /** A sub-use with the level of its list, from 1. */
  private record Level(String words, int level, boolean accelerated) {}

  private final List<Level> subUses = new ArrayList<>();

  /** The items that are open, the use itself first. */
  private final List<XhtmlNode> items = new ArrayList<>();

  /** The lists that are open, one in each of the items. */
  private final List<XhtmlNode> lists = new ArrayList<>();

  private int next;

  StatementNarrative(List<SpecificUse> uses) {
    add(uses, 1);
  }

  private void add(List<SpecificUse> uses, int level) {
    for (SpecificUse use : uses) {
      subUses.add(
          new Level(MarkdownWords.of(use.statement()), level, use.accelerated().isPresent()));
      add(use.specificUses(), level + 1);
    }
  }

  void add(List<NarrativeBlocks.Block> blocks, XhtmlNode use) {
    items.add(use);
    boolean opens = true;
    for (NarrativeBlocks.Block block : blocks) {
      if (block.item()) {
        item(block.text(), opens);
      } else {
        close(1);
        lists.clear();
        use.addTag("p").addText(block.text());
      }
      opens = block.text().endsWith(":") || !block.item();
    }
  }

  /**
   * @param opens whether the line before it opens a list
   */
  private void item(String words, boolean opens) {
    int level = Math.max(1, opens ? items.size() : items.size() - 1);
    boolean accelerated = false;
    for (boolean first = true; next < subUses.size(); next++, first = false) {
      Level subUse = subUses.get(next);
      if (!words.contains(subUse.words())) {
        break;
      }
      level = first ? Math.min(subUse.level(), items.size()) : level;
      accelerated |= subUse.accelerated();
    }
    close(level);
    if (lists.size() < level) {
      lists.add(items.get(level - 1).addTag("ul"));
    }
    XhtmlNode item = lists.get(level - 1).addTag("li");
    item.addText(accelerated ? words + " (accelerated approval)" : words);
    items.add(item);
  }

  /** Leaves open what an item of this level goes into. */
  private void close(int level) {
    items.subList(Math.min(level, items.size()), items.size()).clear();
    lists.subList(Math.min(level, lists.size()), lists.size()).clear();
  }
}
