package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Prose;
import org.monographfhir.markdown.Section;

/**
 * The blocks of the head, with each label in a block of its own: some converters put labels and
 * what they are for into one paragraph, a line each, or into a row of a table.
 */
final class HeadBlocks {

  private static final Pattern LETTERS = Pattern.compile("[A-Za-z-]{1,12}");

  private HeadBlocks() {}

  /** All that stands below a name; a label can be a heading of its own. */
  static List<Block> below(Page page, Section name) {
    List<Block> blocks = new ArrayList<>(name.blocks());
    for (Section section : page.sections()) {
      if (section != name && PageWords.isLabel(section.title())) {
        Prose label = section.heading();
        blocks.add(new Block(Block.Kind.PARAGRAPH, label, List.of(), 0, label.line()));
        blocks.addAll(section.blocks());
      }
    }
    return blocks;
  }

  static List<Block> of(List<Block> blocks) {
    List<Block> apart = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == Block.Kind.ROW) {
        row(block, apart);
      } else if (block.text().startsWith("=") && isLetters(apart)) {
        Block letters = apart.remove(apart.size() - 1);
        List<Prose> cells = List.of(letters.prose(), block.prose());
        apart.add(new Block(Block.Kind.ROW, block.prose(), cells, 0, block.lastLine()));
      } else {
        paragraph(block, apart);
      }
    }
    return apart;
  }

  /** The cells of a table that became paragraphs: the letters of a drug, and its name. */
  private static boolean isLetters(List<Block> before) {
    return !before.isEmpty()
        && LETTERS.matcher(before.get(before.size() - 1).text()).matches()
        && before.get(before.size() - 1).kind() == Block.Kind.PARAGRAPH;
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
      } else {
        int label = PageWords.labelIn(prose.text().substring(line, end).stripLeading());
        if (label > 0) {
          int start = end - prose.text().substring(line, end).stripLeading().length();
          add(block, from, line, apart);
          add(block, start, start + label, apart);
          from = start + label;
        }
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
