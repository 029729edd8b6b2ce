package org.monographfhir.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.jsoup.parser.Parser;

/**
 * One tag, as it is written within Markdown.
 *
 * @param name in small letters
 * @param closing whether it ends the element
 * @param target of a link; empty for everything else
 */
public record HtmlTag(String name, boolean closing, String target) {

  private static final Pattern TAG = Pattern.compile("^\\s*<(/?)([A-Za-z][A-Za-z0-9]{0,20})\\b");
  private static final Pattern TARGET =
      Pattern.compile("(?i)\\shref\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");
  private static final Pattern ACTIVE =
      Pattern.compile(
          "(?i)<(?:script|style|iframe|object|embed|applet|form|svg|math)\\b|\\bon[a-z]+\\s*=");

  /** A link that calls the site's own script when it is clicked is what a definition looks like. */
  private static final Pattern DEFINITION =
      Pattern.compile("(?i)\\bjavascript:popWindow\\('defbyid'");

  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Set<String> ITALIC = Set.of("i", "em");

  /** What stands in a block of its own, though somebody wrote it within a sentence. */
  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "tr",
          "td",
          "th",
          "hr",
          "blockquote");

  /** The tag at the start of some HTML; none where there is a comment. */
  public static Optional<HtmlTag> of(String html) {
    Matcher tag = TAG.matcher(html);
    if (!tag.find()) {
      return Optional.empty();
    }
    String name = tag.group(2).toLowerCase(Locale.ROOT);
    boolean closing = !tag.group(1).isEmpty();
    return Optional.of(
        new HtmlTag(name, closing, name.equals("a") && !closing ? target(html) : ""));
  }

  private static String target(String html) {
    Matcher target = TARGET.matcher(html);
    if (!target.find()) {
      return "";
    }
    for (int i = 1; i <= 3; i++) {
      if (target.group(i) != null) {
        return Parser.unescapeEntities(target.group(i), true);
      }
    }
    return "";
  }

  /** Whether HTML does something in a browser, or would if it were let. */
  public static boolean isActive(String html) {
    return ACTIVE.matcher(html).find() && !DEFINITION.matcher(html).find();
  }

  /** Whether a line ends here. */
  public boolean isBreak() {
    return name.equals("br") || BLOCKS.contains(name);
  }

  /** Whether it says no more than that. */
  public boolean isPlainBreak() {
    return name.equals("br");
  }

  /** Whether it marks words in a way that Markdown has, too. */
  public boolean isMark() {
    return name.equals("a") || BOLD.contains(name) || ITALIC.contains(name);
  }

  /** The node of Markdown that says the same. */
  public Node toNode() {
    Mark mark =
        name.equals("a") ? Mark.link(target) : BOLD.contains(name) ? Mark.bold() : Mark.italic();
    return mark.toNode();
  }
}
