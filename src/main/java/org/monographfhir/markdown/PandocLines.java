package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.MarkdownLines.Line;

/**
 * What only pandoc's own Markdown has: fences around parts of a page, attributes behind links and
 * headings, and dashes as two hyphens.
 */
final class PandocLines {

  private static final Pattern FENCE = Pattern.compile("\\s*:{3,}\\s*(?:\\{.*\\}|[\\w.-]+)?\\s*");
  private static final Pattern HEADING_ATTRIBUTES =
      Pattern.compile("^(.*\\S) +\\{[.#][^{}]{0,200}\\}\\s*$");

  /** A dash, or the target of a link, in which there are none. */
  private static final Pattern DASH =
      Pattern.compile("\\]\\([^()\\s]*\\)?|(?<=\\p{L})--(?=\\p{L})");

  private static final int MOST_LINES = 6;
  private static final int MOST_CHARACTERS = 600;

  private PandocLines() {}

  static List<Line> apply(List<Line> lines) {
    List<Line> put = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      if (FENCE.matcher(text).matches()) {
        put.add(new Line("", line.number()));
        continue;
      }
      int last = i;
      for (int at = start(text, 0); at >= 0; at = start(text, at)) {
        int end = end(text, at);
        while (end < 0 && last + 1 < lines.size() && last - i < MOST_LINES) {
          text += " " + lines.get(++last).text();
          end = end(text, at);
        }
        if (end < 0) {
          text = line.text();
          last = i;
          break;
        }
        text = text.substring(0, at) + text.substring(end);
      }
      i = last;
      put.add(new Line(cleaned(text), line.number()));
    }
    return put;
  }

  private static String cleaned(String text) {
    Matcher heading = HEADING_ATTRIBUTES.matcher(text);
    boolean attributes = text.startsWith("#") && heading.matches();
    return dashes(attributes ? heading.group(1) : text);
  }

  private static String dashes(String text) {
    return text.contains("--")
        ? DASH.matcher(text).replaceAll(m -> m.group().equals("--") ? "–" : "$0")
        : text;
  }

  /** Where attributes may begin: at a brace behind a link or a span. */
  private static int start(String text, int from) {
    for (int i = Math.max(1, from); i + 1 < text.length(); i++) {
      char before = text.charAt(i - 1);
      char next = text.charAt(i + 1);
      if (text.charAt(i) == '{'
          && (before == ')' || before == ']')
          && (next == '.' || next == '#' || Character.isLetter(next))) {
        return i;
      }
    }
    return -1;
  }

  /** Behind the brace that ends them; those within quotation marks do not. */
  private static int end(String text, int start) {
    boolean quoted = false;
    int most = Math.min(text.length(), start + MOST_CHARACTERS);
    for (int i = start + 1; i < most; i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == '}' || c == '{')) {
        return c == '}' ? i + 1 : -1;
      }
    }
    return -1;
  }
}
