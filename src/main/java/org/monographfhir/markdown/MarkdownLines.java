package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a body, put right where a converter wrote what Markdown reads as something else,
 * each with the line that it comes from. Lines of which all is as it should be stay as they are.
 */
final class MarkdownLines {

  /** A line, and its number, from 0. */
  record Line(String text, int number) {}

  /** The target of a link that goes on in the next line. */
  private static final Pattern OPEN_TARGET = Pattern.compile("\\]\\([^()\\s]+$");

  /** The target of a link that stands by itself, broken where it has a hyphen. */
  private static final Pattern OPEN_DEFINITION =
      Pattern.compile("^ {0,3}\\[[^\\[\\]]{1,200}\\]:(?:$| *\\S*[-/]$)");

  private static final Pattern ONE_WORD = Pattern.compile("^\\s*(\\S+)\\s*$");
  private static final Pattern REST_OF_TARGET = Pattern.compile("^ *([^()\\s]+)(\\).*)?$");
  private static final Pattern DELIMITERS = Pattern.compile(" *+\\|[ :|-]++");

  /** A row that was wrapped behind the sign that stands before a name. */
  private static final Pattern OPEN_ROW = Pattern.compile(".*\\| *= *");

  private static final Pattern TABLE_RULE = Pattern.compile(" {0,3}\\|?[ :|-]*-\\|[ :|-]*-[ :|-]*");
  private static final int MAX_PARTS = 5;

  private final List<Line> lines;

  private MarkdownLines(List<Line> lines) {
    this.lines = lines;
  }

  static MarkdownLines of(String body, PlainLinks plain) {
    List<Line> lines = new ArrayList<>();
    body.lines().forEach(text -> lines.add(new Line(text, lines.size())));
    List<Line> whole = WrappedHeadings.apply(withWholeTargets(PandocLines.apply(lines)));
    List<Line> tables = withTablesApart(SimpleTables.apply(plain.apply(whole)));
    return new MarkdownLines(new ListIndents().apply(tables));
  }

  String text() {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /** The line of the body that a line comes from. */
  int number(int line) {
    return lines.isEmpty() ? 0 : lines.get(Math.min(line, lines.size() - 1)).number();
  }

  /** Joins targets of links that were wrapped like words. */
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

  /** A table that other words follow, or stand before, without a blank line. */
  private static List<Line> withTablesApart(List<Line> lines) {
    List<Line> apart = new ArrayList<>();
    boolean rows = false;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean head =
          i > 0
              && i + 1 < lines.size()
              && line.text().stripLeading().startsWith("|")
              && DELIMITERS.matcher(lines.get(i + 1).text()).matches();
      if (head && !lines.get(i - 1).text().isBlank()) {
        apart.add(new Line("", line.number()));
      }
      boolean bars = line.text().indexOf('|') >= 0;
      if (!bars && i > 0 && isOpenRow(lines.get(i - 1).text())) {
        Line row = apart.remove(apart.size() - 1);
        apart.add(new Line(row.text().stripTrailing() + " " + line.text(), row.number()));
        continue;
      }
      rows = !line.text().isBlank() && (rows || isTableRule(line.text()));
      if (rows && !bars && goesOn(apart.get(apart.size() - 1).text(), line.text())) {
        Line row = apart.remove(apart.size() - 1);
        apart.add(new Line(row.text().stripTrailing() + " " + line.text(), row.number()));
        continue;
      }
      if (rows && !bars) {
        apart.add(new Line("", line.number()));
        rows = false;
      }
      apart.add(line);
    }
    return apart;
  }

  private static boolean isOpenRow(String text) {
    return text.indexOf('=') >= 0 && text.indexOf('|') >= 0 && OPEN_ROW.matcher(text).matches();
  }

  private static boolean isTableRule(String text) {
    return text.contains("-|") && TABLE_RULE.matcher(text).matches();
  }

  /** Whether a row of a table was wrapped: within a link, or before another name. */
  private static boolean goesOn(String row, String next) {
    return row.lastIndexOf('[') > row.lastIndexOf(']') || next.startsWith("(");
  }
}
