package org.monographfhir.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.markup.HtmlReader;
import org.monographfhir.markup.HtmlTag;
import org.monographfhir.markup.Markup;

/**
 * Raw HTML in Markdown, as what it stands for: blocks are read as HTML, and links, bold words and
 * line breaks within a sentence are what they are in Markdown. All other tags go, and one message
 * says so.
 */
final class RawHtml {

  private final String file;
  private final IntUnaryOperator lines;
  private final Set<String> tags = new TreeSet<>();
  private int count;
  private int line;
  private boolean harmless = true;

  RawHtml(String file, IntUnaryOperator lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Says at most one thing. */
  List<Diagnostic> replaceIn(Node document) {
    List<Node> raw = new ArrayList<>();
    for (Node n = document; n != null; n = NodeWalk.next(n, document)) {
      if (n instanceof HtmlBlock || n instanceof HtmlInline) {
        raw.add(n);
      }
    }
    Deque<HtmlTag> starts = new ArrayDeque<>();
    Deque<Node> nodes = new ArrayDeque<>();
    for (Node node : raw) {
      if (node instanceof HtmlBlock block) {
        block(block);
      } else {
        inline((HtmlInline) node, starts, nodes);
      }
    }
    nodes.forEach(this::unclosed);
    return count == 0 ? List.of() : List.of(message());
  }

  private Diagnostic message() {
    String words =
        "raw HTML dropped %d %s, its words kept, the first here: %s"
            .formatted(count, count == 1 ? "time" : "times", String.join(", ", tags));
    return harmless
        ? Diagnostic.information(file, line, "markdown.raw-html", words)
        : Diagnostic.warning(file, line, "markdown.raw-html", words);
  }

  private void block(HtmlBlock block) {
    Markup read = HtmlReader.read(block.getLiteral(), NodeLines.first(block));
    if (read.document().getFirstChild() == null || !read.dropped().isEmpty()) {
      dropped(block, HtmlTag.of(block.getLiteral()));
      harmless &= read.dropped().isEmpty() && !HtmlTag.isActive(block.getLiteral());
    }
    while (read.document().getFirstChild() != null) {
      block.insertBefore(read.document().getFirstChild());
    }
    block.unlink();
  }

  /** A tag that ends belongs to the last one of its name that began in the same words. */
  private void inline(HtmlInline html, Deque<HtmlTag> starts, Deque<Node> nodes) {
    Optional<HtmlTag> tag = HtmlTag.of(html.getLiteral());
    while (!nodes.isEmpty() && nodes.peek().getParent() != html.getParent()) {
      unclosed(nodes.pop());
      starts.pop();
    }
    if (tag.isPresent() && tag.get().isBreak()) {
      html.insertBefore(lineBreakIn(html.getParent()));
      if (!tag.get().isPlainBreak()) {
        dropped(html, tag);
      }
      html.unlink();
    } else if (tag.isPresent() && tag.get().isMark() && !tag.get().closing()) {
      starts.push(tag.get());
      nodes.push(html);
    } else if (tag.isPresent() && tag.get().isMark() && isOpen(tag.get(), starts)) {
      wrap(starts.pop().toNode(), nodes.pop(), html);
    } else {
      dropped(html, tag);
      harmless &= tag.isPresent() && !HtmlTag.isActive(html.getLiteral());
      html.unlink();
    }
  }

  private static Node lineBreakIn(Node parent) {
    return parent instanceof Heading
        ? new Text(" ")
        : parent instanceof TableCell ? new Text(Markup.CELL_BREAK) : new HardLineBreak();
  }

  private static boolean isOpen(HtmlTag end, Deque<HtmlTag> starts) {
    return !starts.isEmpty() && starts.peek().name().equals(end.name());
  }

  /** Puts what stands between two tags into a node. */
  private static void wrap(Node mark, Node start, Node end) {
    mark.setSourceSpans(start.getSourceSpans());
    start.insertAfter(mark);
    start.unlink();
    while (mark.getNext() != end) {
      mark.appendChild(mark.getNext());
    }
    end.unlink();
  }

  private void unclosed(Node start) {
    dropped(start, HtmlTag.of(((HtmlInline) start).getLiteral()));
    start.unlink();
  }

  private void dropped(Node node, Optional<HtmlTag> tag) {
    if (count++ == 0) {
      line = lines.applyAsInt(NodeLines.first(node));
    }
    if (tags.size() < 8) {
      tags.add(tag.map(t -> "<" + t.name() + ">").orElse("a comment"));
    }
  }
}
