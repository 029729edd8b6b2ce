package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Prose;

/**
 * The blocks of the head, with each label in a block of its own: some converters put labels and
 * what they are for into one paragraph, a line each, or into a row of a table.
 */
final class HeadBlocks {

  private HeadBlocks() {}

  static List<Block> of(List<Block> blocks) {
    List<Block> apart = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.ROW) {
        row(block, apart);
      } else {
        paragraph(block, apart);
      }
    }
    return apart;
  }

  private static void row(Block row, List<Block> apart) {
    boolean labelled = !row.cells().isEmpty() && PageWords.isLabel(row.cells().get(0).text());
    if (labelled) {
      row.cells().stream()
          .filter(cell -> !cell.text().isEmpty())
          .forEach(cell -> apart.add(paragraph(row, cell)));
    } else {
      apart.add(row);
    }
  }

  private static void paragraph(Block block, List<Block> apart) {
    Prose prose = block.prose();
    int from = 0;
    int line = 0;
    List<Integer> ends = new ArrayList<>(prose.breaks());
    ends.add(prose.text().length());
    for (int end : ends) {
      if (PageWords.isLabel(prose.text().substring(line, end).strip())) {
        add(block, from, line, apart);
        add(block, line, end, apart);
        from = end;
      }
      line = end;
    }
    if (from == 0) {
      apart.add(block);
    } else {
      add(block, from, prose.text().length(), apart);
    }
  }

  private static void add(Block block, int from, int to, List<Block> apart) {
    String words = block.text().substring(from, to);
    int start = from + words.length() - words.stripLeading().length();
    int end = from + words.stripTrailing().length();
    if (start < end) {
      apart.add(paragraph(block, block.prose().slice(start, end)));
    }
  }

  private static Block paragraph(Block whole, Prose part) {
    return new Block(Block.Kind.PARAGRAPH, part, List.of(), whole.depth(), whole.lastLine());
  }
}
