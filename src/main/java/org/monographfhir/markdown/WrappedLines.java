package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.MarkdownLines.Line;

/**
 * Targets of links and headings that a converter broke like other lines. The next word of a heading
 * would not have fitted into the width that the words of the file keep to.
 */
final class WrappedLines {

  /** The target of a link that goes on in the next line. */
  private static final Pattern OPEN_TARGET = Pattern.compile("\\]\\([^()\\s]+$");

  /** The target of a link that stands by itself, broken where it has a hyphen. */
  private static final Pattern OPEN_DEFINITION =
      Pattern.compile("^ {0,3}\\[[^\\[\\]]{1,200}\\]:(?:$| *\\S*[-/]$)");

  private static final Pattern ONE_WORD = Pattern.compile("^\\s*(\\S+)\\s*$");
  private static final Pattern REST_OF_TARGET = Pattern.compile("^ *([^()\\s]+)(\\).*)?$");
  private static final int MAX_PARTS = 5;

  private static final Pattern HEADING = Pattern.compile("#{1,6} \\S.*");
  private static final Pattern WORDS = Pattern.compile("[\\p{L}(].*");
  private static final Pattern NO_WORDS = Pattern.compile("[\\[\\]/|]|^#|^\\s*[-*+] ");
  private static final int WIDEST = 200;

  private WrappedLines() {}

  static List<Line> whole(List<Line> lines) {
    return withWholeHeadings(withWholeTargets(lines));
  }

  private static List<Line> withWholeTargets(List<Line> lines) {
    List<Line> whole = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String text = line.text();
      int next = i + 1;
      while (next < lines.size() && next - i <= MAX_PARTS && isOpen(text)) {
        Matcher rest = REST_OF_TARGET.matcher(lines.get(next).text());
        if (!rest.matches()) {
          break;
        }
        text += rest.group(1) + (rest.group(2) == null ? "" : rest.group(2));
        next++;
      }
      boolean joined = next > i + 1 && !isOpen(text);
      while (next < lines.size()
          && next - i <= MAX_PARTS
          && text.indexOf('[') >= 0
          && OPEN_DEFINITION.matcher(text).matches()) {
        Matcher rest = ONE_WORD.matcher(lines.get(next).text());
        if (!rest.matches()) {
          break;
        }
        text += (text.endsWith(":") ? " " : "") + rest.group(1);
        joined = true;
        next++;
      }
      whole.add(joined ? new Line(text, line.number()) : line);
      i = joined ? next - 1 : i;
    }
    return whole;
  }

  private static boolean isOpen(String text) {
    return text.contains("](") && OPEN_TARGET.matcher(text).find();
  }

  private static List<Line> withWholeHeadings(List<Line> lines) {
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
