package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** commonmark's tree to sections of blocks. */
final class SectionReader {

  private final IntUnaryOperator lines;
  private int blocks;

  /**
   * @param lines the line of the file for a line of the document
   */
  SectionReader(IntUnaryOperator lines) {
    this.lines = lines;
  }

  List<Section> read(Node document) {
    List<Section> sections = new ArrayList<>();
    Prose heading = new ProseBuilder(line(document), ++blocks).build();
    int level = 0;
    List<Block> blocks = new ArrayList<>();
    Node node = document.getFirstChild();
    while (node != null) {
      if (node instanceof Heading next) {
        addTo(sections, level, heading, blocks);
        heading = prose(next);
        level = next.getLevel();
        blocks = new ArrayList<>();
      } else if (node instanceof Paragraph) {
        blocks.add(paragraph(node));
      } else if (node instanceof TableRow) {
        blocks.add(row(node));
      }
      boolean leaf =
          node instanceof Heading || node instanceof Paragraph || node instanceof TableRow;
      node = leaf ? NodeWalk.nextSkippingChildren(node, document) : NodeWalk.next(node, document);
    }
    addTo(sections, level, heading, blocks);
    return sections;
  }

  private static void addTo(List<Section> sections, int level, Prose heading, List<Block> blocks) {
    if (level > 0 || !blocks.isEmpty()) {
      sections.add(new Section(level, heading, blocks));
    }
  }

  private Block paragraph(Node node) {
    int depth = 0;
    for (Node n = node.getParent(); n != null; n = n.getParent()) {
      depth += n instanceof ListItem ? 1 : 0;
    }
    boolean item = node.getParent() instanceof ListItem && node.getPrevious() == null;
    Block.Kind kind = item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    return new Block(kind, prose(node), List.of(), depth, lines.applyAsInt(NodeLines.last(node)));
  }

  private Block row(Node row) {
    Prose all = prose(row);
    List<Prose> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        cells.add(prose(cell));
      }
    }
    return new Block(Block.Kind.ROW, all, cells, 0, lines.applyAsInt(NodeLines.last(row)));
  }

  private int line(Node node) {
    return lines.applyAsInt(NodeLines.first(node));
  }

  /** The words below a node; those of a cell are in the block of its row. */
  private Prose prose(Node block) {
    int number = block instanceof TableCell ? blocks : ++blocks;
    ProseBuilder prose = new ProseBuilder(line(block), number);
    Walk walk = new Walk(prose);
    walk.below(block);
    return prose.build();
  }

  /** Recursion is safe here: the parser refuses documents nested deeper than its limit. */
  private final class Walk {
    private final ProseBuilder prose;

    Walk(ProseBuilder prose) {
      this.prose = prose;
    }

    void below(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        int mark = prose.mark();
        if (node instanceof Text text) {
          prose.append(text.getLiteral());
        } else if (node instanceof Code code) {
          prose.append(code.getLiteral());
        } else if (node instanceof SoftLineBreak) {
          prose.wrap(node.getNext() instanceof Text next ? next.getLiteral() : "");
        } else if (node instanceof HardLineBreak) {
          prose.lineBreak();
        } else {
          if (node instanceof Link) {
            prose.linkStarts();
          }
          below(node);
        }
        if (node instanceof StrongEmphasis) {
          prose.bold(mark);
        } else if (node instanceof Link link) {
          prose.anchor(mark, link.getDestination(), line(link));
        } else if (node instanceof TableCell) {
          prose.append(" ");
        }
      }
    }
  }
}
