package org.monographfhir.markdown;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLines;

/**
 * What a page may not exceed, so that no page takes more time than its size is worth: much that
 * reads a block looks at each of its characters several times. Measured on the blocks alone, before
 * anything looks into them.
 */
final class PageLimits {

  /** Characters of a line or a block; the longest of a real page has 900. */
  static final int MAX_LENGTH = 20_000;

  /** Columns of a table: each row gets a cell for each, whether it has one or not. */
  static final int MAX_COLUMNS = 12;

  /** Lines in a row that start nothing: each makes commonmark copy those above it. */
  static final int MAX_LINES = 1_000;

  /** A limit that is passed, and where: the line, from 0. */
  record Excess(int line, String message) {}

  private static final Pattern DELIMITERS = Pattern.compile("[ \\t]*+[|:-][|:\\- \\t]*+");

  /** A line that starts a block wherever it stands. */
  private static final Pattern START =
      Pattern.compile(" {0,3}(?:(?:[-+*]|0{0,8}1[.)])[ \\t]++\\S.*|#{1,6}[ \\t].*)");

  private final Parser blocks;

  /**
   * @param kinds the kinds of blocks that pages have
   */
  PageLimits(Set<Class<? extends Block>> kinds) {
    this.blocks =
        Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .enabledBlockTypes(kinds)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .inlineParserFactory(context -> PageLimits::measure)
            .build();
  }

  /** The first line that is too long; of the front matter too. */
  static Optional<Excess> ofLines(String text) {
    int line = 0;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end;
      if (next - start > MAX_LENGTH) {
        return Optional.of(excess(line, "line", next - start));
      }
      line++;
      start = next + 1;
    }
    return Optional.empty();
  }

  /** The first block that is too large; its lines are not. */
  Optional<Excess> ofBlocks(String body) {
    List<String> lines = body.lines().toList();
    boolean few = lines.size() <= MAX_LINES;
    int inARow = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      inARow = few || line.isBlank() || START.matcher(line).matches() ? 0 : inARow + 1;
      if (inARow > MAX_LINES) {
        return Optional.of(
            new Excess(i, "more than the limit of %,d lines in one block".formatted(MAX_LINES)));
      }
      if (bars(line) > MAX_COLUMNS + 1 && DELIMITERS.matcher(line).matches()) {
        return Optional.of(
            new Excess(i, "table with more than the limit of %d columns".formatted(MAX_COLUMNS)));
      }
    }
    if (body.length() <= MAX_LENGTH) {
      return Optional.empty();
    }
    Node document = blocks.parse(body);
    for (Node n = document; n != null; n = NodeWalk.next(n, document)) {
      if (n instanceof TooLong block) {
        return Optional.of(excess(NodeLines.first(block), "paragraph", block.length));
      }
    }
    return Optional.empty();
  }

  private static int bars(String line) {
    int bars = 0;
    for (int at = line.indexOf('|'); at >= 0; at = line.indexOf('|', at + 1)) {
      bars++;
    }
    return bars;
  }

  /** Stands in for the inline parser, which would look into the block. */
  private static void measure(SourceLines lines, Node block) {
    int length = lines.getLines().stream().mapToInt(line -> line.getContent().length() + 1).sum();
    if (length > MAX_LENGTH) {
      block.appendChild(new TooLong(length, lines.getSourceSpans()));
    }
  }

  private static Excess excess(int line, String what, int length) {
    return new Excess(
        line,
        "%s of %,d characters, longer than the limit of %,d: break it up"
            .formatted(what, length, MAX_LENGTH));
  }

  /** Left where the words of a block would be. */
  private static final class TooLong extends CustomNode {
    private final int length;

    TooLong(int length, List<SourceSpan> spans) {
      this.length = length;
      setSourceSpans(spans);
    }
  }
}
