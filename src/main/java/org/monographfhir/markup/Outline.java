package org.monographfhir.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * Puts a document together from what is opened, said and closed. It takes anything in any order: a
 * paragraph starts where words do, and ends where another block begins.
 */
final class Outline {

  private final Node document = new Document();

  /** Lists and items that are open, the innermost last. */
  private final Deque<Node> open = new ArrayDeque<>();

  private final MarkedWords words = new MarkedWords();
  private Optional<Table> table = Optional.empty();
  private int tables;

  Node document() {
    endBlock();
    return document;
  }

  MarkedWords words() {
    return words;
  }

  /** How many lists and items are open. */
  int depth() {
    return open.size();
  }

  /** Closes lists and items until so many are open. */
  void close(int depth) {
    endBlock();
    while (open.size() > depth) {
      open.removeLast();
    }
  }

  void heading(int level) {
    endBlock();
    Heading heading = new Heading();
    heading.setLevel(level);
    container().appendChild(heading);
    words.into(heading);
  }

  /** Within a cell there are no lists: its words stay together. */
  void list(boolean ordered) {
    if (words.inCell()) {
      words.blank();
      return;
    }
    endBlock();
    ListBlock list = ordered ? new OrderedList() : new BulletList();
    list.setTight(true);
    container().appendChild(list);
    open.addLast(list);
  }

  /** An item of the innermost list; the one before it ends, closed or not. */
  void item() {
    if (words.inCell()) {
      words.blank();
      return;
    }
    endBlock();
    while (open.peekLast() instanceof ListItem) {
      open.removeLast();
    }
    if (open.isEmpty()) {
      list(false);
    }
    ListItem item = new ListItem();
    open.getLast().appendChild(item);
    open.addLast(item);
  }

  void table() {
    endBlock();
    if (tables++ == 0) {
      table = Optional.of(new Table());
    }
  }

  void row() {
    endBlock();
    table.ifPresent(Table::row);
  }

  void cell(boolean header) {
    endBlock();
    table.ifPresent(t -> words.into(t.cell(header)));
  }

  void endTable() {
    endBlock();
    if (tables > 0 && --tables == 0) {
      table.flatMap(Table::toNode).ifPresent(container()::appendChild);
      table = Optional.empty();
    }
  }

  /** A block of another kind starts or ends here. */
  void boundary() {
    if (words.inCell() || words.inHeading()) {
      words.blank();
    } else {
      endBlock();
    }
  }

  void endHeading() {
    if (words.inHeading()) {
      words.end();
    } else {
      boundary();
    }
  }

  /** An image that has words. */
  void image(String target, String said, int line) {
    start();
    words.image(target, said, line);
  }

  void endBlock() {
    words.end();
  }

  /** Words, and the line they start on. */
  void text(String text, int line) {
    if (MarkedWords.isVisible(text)) {
      start();
    }
    words.add(text, line);
  }

  private void start() {
    if (!words.isOpen()) {
      if (open.peekLast() instanceof ListBlock) {
        item();
      }
      Block paragraph = new Paragraph();
      container().appendChild(paragraph);
      words.into(paragraph);
    }
  }

  private Node container() {
    return open.isEmpty() ? document : open.getLast();
  }
}
