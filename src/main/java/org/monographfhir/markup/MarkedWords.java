package org.monographfhir.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * The words of one block at a time, and the marks on them. Runs of white space are one blank, which
 * stands outside of marks; a line break is a blank too.
 */
final class MarkedWords {

  /** One of the nodes that are open within the block. */
  private record Opened(Mark mark, Node node) {}

  /** What marks the next words: each kind once, whatever is open. */
  private final List<Mark> wanted = new ArrayList<>();

  private final Map<Mark.Kind, Deque<Mark>> marks = new EnumMap<>(Mark.Kind.class);
  private final List<Opened> opened = new ArrayList<>();
  private Node block;
  private boolean blank;
  private boolean lineBreak;
  private int length;
  private Optional<Integer> tooLong = Optional.empty();

  boolean isOpen() {
    return block != null;
  }

  boolean inCell() {
    return block instanceof TableCell;
  }

  boolean inHeading() {
    return block instanceof Heading;
  }

  /** The line of the first block that was too long. */
  Optional<Integer> tooLong() {
    return tooLong;
  }

  /** The words that follow belong to this block. */
  void into(Node next) {
    end();
    block = next;
  }

  void end() {
    block = null;
    opened.clear();
    blank = false;
    lineBreak = false;
    length = 0;
  }

  /** Marks what follows, here and in the blocks to come. */
  void mark(Mark mark) {
    Deque<Mark> same = marks.computeIfAbsent(mark.kind(), kind -> new ArrayDeque<>());
    if (same.isEmpty() || mark.kind() == Mark.Kind.LINK) {
      wanted.removeIf(m -> m.kind() == mark.kind());
      wanted.add(mark);
    }
    same.push(mark);
  }

  /** Ends the innermost mark of a kind; of links within links the outer one counts again. */
  void unmark(Mark.Kind kind) {
    Deque<Mark> same = marks.get(kind);
    same.pop();
    if (same.isEmpty() || kind == Mark.Kind.LINK) {
      wanted.removeIf(m -> m.kind() == kind);
    }
    if (!same.isEmpty() && kind == Mark.Kind.LINK) {
      wanted.add(same.peek());
    }
  }

  void blank() {
    blank = true;
  }

  void lineBreak() {
    blank = true;
    lineBreak = !inHeading();
  }

  static boolean isVisible(String text) {
    return text.chars().anyMatch(c -> !Characters.isBlank(c) && !Characters.isInvisible(c));
  }

  void add(String text, int line) {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (Characters.isBlank(c)) {
        blank = true;
        if (!run.isEmpty() && run.charAt(run.length() - 1) != ' ') {
          run.append(' ');
        }
      } else if (!Characters.isInvisible(c)) {
        if (run.isEmpty()) {
          join(line);
        }
        blank = false;
        run.appendCodePoint(c);
      }
    }
    if (!run.isEmpty()) {
      append(new Text(run.toString().stripTrailing()), line);
      length += run.length();
      if (length > Markup.MAX_LENGTH && tooLong.isEmpty()) {
        tooLong = Optional.of(line);
      }
    }
  }

  /** An image that has words. */
  void image(String target, String words, int line) {
    join(line);
    blank = false;
    Image image = new Image(target, null);
    append(image, line);
    image.appendChild(new Text(words));
  }

  /** Closes the marks that have ended, opens new ones, and puts the blank between. */
  private void join(int line) {
    int same = 0;
    while (same < Math.min(wanted.size(), opened.size())
        && opened.get(same).mark() == wanted.get(same)) {
      same++;
    }
    opened.subList(same, opened.size()).clear();
    if (blank && block.getFirstChild() != null) {
      append(lineBreak ? lineBreakHere() : new Text(" "), line);
    }
    lineBreak = false;
    for (Mark mark : wanted.subList(same, wanted.size())) {
      Node node = mark.toNode();
      append(node, line);
      opened.add(new Opened(mark, node));
    }
  }

  /** A cell of Markdown is one line. */
  private Node lineBreakHere() {
    return inCell() ? new Text(Markup.CELL_BREAK) : new HardLineBreak();
  }

  private void append(Node node, int line) {
    node.setSourceSpans(List.of(SourceSpan.of(line, 0, 0, 0)));
    (opened.isEmpty() ? block : opened.get(opened.size() - 1).node()).appendChild(node);
    if (block.getSourceSpans().isEmpty()) {
      place(line);
    } else {
      int first = block.getSourceSpans().get(0).getLineIndex();
      block.setSourceSpans(
          List.of(SourceSpan.of(first, 0, 0, 0), SourceSpan.of(Math.max(first, line), 0, 0, 0)));
    }
  }

  /** Rows begin where their first words do; so do the tables and items around. */
  private void place(int line) {
    List<SourceSpan> spans = List.of(SourceSpan.of(line, 0, 0, 0));
    for (Node n = block; n != null && n.getSourceSpans().isEmpty(); n = n.getParent()) {
      n.setSourceSpans(spans);
    }
  }
}
