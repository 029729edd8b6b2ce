package org.monographfhir.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.MarkdownLines.Line;

/**
 * Bullets that are indented as their converter likes it, to the indents that Markdown knows: what
 * stands two columns or more to the right of a bullet belongs to it.
 */
final class ListIndents {

  private static final Pattern ITEM = Pattern.compile("^([ \\t]*)([-*+])[ \\t]+(?=\\S)(.*)$");
  private static final Pattern NUMBERED = Pattern.compile("^[ \\t]*\\d{1,9}[.)][ \\t].*");

  /** The columns of a bullet and of its words. */
  private record Item(int bullet, int words) {}

  /** The items that are open, the innermost first. */
  private final Deque<Item> open = new ArrayDeque<>();

  private boolean numbered;
  private boolean afterBlank = true;

  List<Line> apply(List<Line> lines) {
    List<Line> put = new ArrayList<>();
    for (Line line : lines) {
      String text = put(line.text());
      afterBlank = text.isBlank();
      put.add(new Line(text, line.number()));
    }
    return put;
  }

  private String put(String text) {
    if (text.isBlank()) {
      return text;
    }
    int indent = indent(text);
    if (indent == 0 && afterBlank || text.startsWith("#")) {
      numbered = false;
    }
    numbered |= NUMBERED.matcher(text).matches();
    Matcher item = ITEM.matcher(text);
    if (!numbered && item.matches() && (!open.isEmpty() || afterBlank || indent == 0)) {
      return item(item, indent);
    }
    return numbered ? text : other(text, indent);
  }

  private String item(Matcher item, int indent) {
    while (!open.isEmpty() && indent < open.peek().bullet() - 1) {
      open.pop();
    }
    if (!open.isEmpty() && indent < open.peek().bullet() + 2) {
      open.pop();
    }
    open.push(new Item(indent, indent + item.start(3) - item.start(2)));
    return "  ".repeat(open.size() - 1) + item.group(2) + " " + item.group(3);
  }

  /** A paragraph within an item is indented; other words go on or end the list. */
  private String other(String text, int indent) {
    if (!afterBlank && !text.startsWith("#")) {
      return text;
    }
    boolean below = open.stream().anyMatch(item -> item.words() <= indent);
    while (!open.isEmpty()
        && (below ? open.peek().words() > indent : open.peek().bullet() >= indent)) {
      open.pop();
    }
    return open.isEmpty() ? text : "  ".repeat(open.size()) + text.strip();
  }

  private static int indent(String text) {
    int column = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ' ' -> column++;
        case '\t' -> column += 4 - column % 4;
        default -> {
          return column;
        }
      }
    }
    return column;
  }
}
