package org.monographfhir.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through HTML without recursion, so that no nesting can exhaust the stack. */
final class HtmlWalk {

  /** What says nothing about the subject of the page. */
  private static final Set<String> SURROUNDINGS =
      Set.of("head", "title", "nav", "aside", "noscript", "template", "svg", "math", "colgroup");

  /** What does something, or asks for something. */
  private static final Set<String> ACTIVE =
      Set.of(
          "script",
          "style",
          "iframe",
          "object",
          "embed",
          "applet",
          "form",
          "button",
          "select",
          "textarea",
          "audio",
          "video",
          "canvas",
          "dialog",
          "frameset",
          "noembed",
          "noframes",
          "xmp");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font",
          "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong",
          "sub", "sup", "time", "tt", "u", "var");

  private static final Pattern BOLD_STYLE =
      Pattern.compile("(?i)\\bfont-weight\\s*:\\s*(?:bold|[6-9]00)");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** The footer of the article says when it was posted and updated. */
  private static final Pattern DATES = Pattern.compile("\\b(?:Posted|Updated|Reviewed)\\b");

  /** A table that holds such elements is there for its looks. */
  private static final String LAYOUT = "ul, ol, h1, h2, h3, h4, h5, h6, table table";

  private final int firstLine;
  private final Outline outline = new Outline();
  private final MarkedWords words = outline.words();
  private final Set<String> dropped = new TreeSet<>();

  /** How many lists and items were open where each element that is open began. */
  private final Deque<Integer> depths = new ArrayDeque<>();

  /** Tables that are open: whether each is one, or there for its looks. */
  private final Deque<Boolean> tables = new ArrayDeque<>();

  private int raised;

  HtmlWalk(int firstLine) {
    this.firstLine = firstLine;
  }

  org.commonmark.node.Node document() {
    return outline.document();
  }

  Optional<Integer> tooLong() {
    return words.tooLong();
  }

  Set<String> dropped() {
    return dropped;
  }

  void through(Element root) {
    Node node = root;
    while (node != null) {
      boolean into = begin(node) && node.childNodeSize() > 0;
      if (into) {
        node = node.childNode(0);
        continue;
      }
      end(node);
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
        end(node);
      }
      node = node == root ? null : node.nextSibling();
    }
  }

  /** Whether to go into it; {@link #end} follows in any case. */
  private boolean begin(Node node) {
    if (node instanceof TextNode text && !(node instanceof CDataNode)) {
      text(text);
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    depths.push(outline.depth());
    String name = element.normalName();
    if (isLeftOut(element)) {
      return false;
    }
    if (INLINE.contains(name)) {
      mark(element, name);
    } else {
      block(element, name);
    }
    return true;
  }

  private boolean isLeftOut(Element element) {
    String name = element.normalName();
    if (name.equals("button") && words.inHeading()) {
      return false;
    }
    if (ACTIVE.contains(name)) {
      dropped.add(name);
      return true;
    }
    return SURROUNDINGS.contains(name)
        || element.hasAttr("hidden")
        || name.equals("footer") && !DATES.matcher(FirstWords.of(element)).find();
  }

  private void text(TextNode text) {
    String whole = text.getWholeText();
    long breaks = whole.chars().takeWhile(Characters::isBlank).filter(c -> c == '\n').count();
    int last = firstLine + Math.max(0, text.sourceRange().end().lineNumber() - 1);
    int line = (int) Math.min(last, firstLine + HtmlTree.line(text) + breaks);
    outline.text(raised > 0 ? Superscripts.of(whole) : whole, line);
  }

  private void mark(Element element, String name) {
    switch (name) {
      case "b", "strong" -> words.mark(Mark.bold());
      case "span", "font" -> {
        if (isBold(element)) {
          words.mark(Mark.bold());
        }
      }
      case "i", "em" -> words.mark(Mark.italic());
      case "a" -> words.mark(Mark.link(element.attr("href")));
      case "sup" -> raised++;
      default -> {}
    }
  }

  private static boolean isBold(Element element) {
    return BOLD_STYLE.matcher(element.attr("style")).find();
  }

  private void block(Element element, String name) {
    switch (name) {
      case "br" -> words.lineBreak();
      case "wbr" -> {}
      case "img" -> image(element);
      case "ul", "ol", "menu", "dir" -> outline.list(name.equals("ol"));
      case "li" -> outline.item();
      case "table" -> {
        tables.push(element.selectFirst(LAYOUT) == null);
        inTable(outline::table);
      }
      case "tr" -> inTable(outline::row);
      case "td", "th" -> inTable(() -> outline.cell(name.equals("th")));
      case "caption" -> outline.endBlock();
      default -> {
        if (HEADING.matcher(name).matches() && !words.inCell()) {
          outline.heading(name.charAt(1) - '0');
        } else {
          outline.boundary();
        }
      }
    }
  }

  /** In a table that is there for its looks, rows and cells are blocks. */
  private void inTable(Runnable action) {
    if (!tables.isEmpty() && tables.peek()) {
      action.run();
    } else {
      outline.boundary();
    }
  }

  private void image(Element element) {
    if (MarkedWords.isVisible(element.attr("alt"))) {
      outline.image(element.attr("src"), element.attr("alt"), firstLine + HtmlTree.line(element));
    }
  }

  private void end(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    int depth = depths.pop();
    String name = element.normalName();
    if (isLeftOut(element)) {
      return;
    }
    switch (name) {
      case "b", "strong" -> words.unmark(Mark.Kind.BOLD);
      case "span", "font" -> {
        if (isBold(element)) {
          words.unmark(Mark.Kind.BOLD);
        }
      }
      case "i", "em" -> words.unmark(Mark.Kind.ITALIC);
      case "a" -> words.unmark(Mark.Kind.LINK);
      case "sup" -> raised--;
      case "ul", "ol", "menu", "dir", "li" -> {
        if (outline.depth() > depth) {
          outline.close(depth);
        }
      }
      case "table" -> {
        inTable(outline::endTable);
        tables.pop();
      }
      case "td", "th", "tr", "caption" -> outline.endBlock();
      case "br", "wbr", "img" -> {}
      default -> {
        if (HEADING.matcher(name).matches()) {
          outline.endHeading();
        } else if (!INLINE.contains(name)) {
          outline.boundary();
        }
      }
    }
  }
}
