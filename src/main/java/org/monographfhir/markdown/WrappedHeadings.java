package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.monographfhir.markdown.MarkdownLines.Line;

/**
 * Headings that a converter broke like other lines: the next word would not have fitted into the
 * width that the words of the file keep to.
 */
final class WrappedHeadings {

  private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}(].*");
  private static final Pattern NO_WORDS = Pattern.compile("[\\[\\]/|]|^#|^\\s*[-*+] ");
  private static final int WIDEST = 200;

  private WrappedHeadings() {}

  static List<Line> apply(List<Line> lines) {
    int width =
        lines.stream()
            .map(Line::text)
            .filter(text -> !NO_WORDS.matcher(text).find())
            .mapToInt(String::length)
            .max()
            .orElse(WIDEST);
    if (width >= WIDEST) {
      return lines;
    }
    List<Line> put = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      while (HEADING.matcher(text).matches() && goesOn(lines, i, width)) {
        text += " " + lines.get(++i).text().strip();
      }
      put.add(new Line(text, line.number()));
    }
    return put;
  }

  private static boolean goesOn(List<Line> lines, int at, int width) {
    if (at + 1 >= lines.size()) {
      return false;
    }
    String next = lines.get(at + 1).text();
    boolean last = at + 2 >= lines.size() || lines.get(at + 2).text().isBlank();
    int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
    return WORDS.matcher(next).matches()
        && (last || next.length() > width / 2)
        && lines.get(at).text().stripTrailing().length() + 1 + word > width;
  }
}
