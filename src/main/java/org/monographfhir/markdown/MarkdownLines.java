package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lines of a body, put right where a converter wrote what Markdown reads as something else,
 * each with the line that it comes from. Lines of which all is as it should be stay as they are.
 */
final class MarkdownLines {

  /** A line, and its number, from 0. */
  record Line(String text, int number) {}

  private static final Pattern DELIMITERS = Pattern.compile(" *+\\|[ :|-]++");

  /** A row that was wrapped behind the sign that stands before a name. */
  private static final Pattern OPEN_ROW = Pattern.compile(".*\\| *= *");

  private static final Pattern TABLE_RULE = Pattern.compile(" {0,3}\\|?[ :|-]*-\\|[ :|-]*-[ :|-]*");

  private final List<Line> lines;

  private MarkdownLines(List<Line> lines) {
    this.lines = lines;
  }

  static MarkdownLines of(String body, PlainLinks plain) {
    List<Line> lines = new ArrayList<>();
    body.lines().forEach(text -> lines.add(new Line(text, lines.size())));
    List<Line> whole = WrappedLines.whole(PandocLines.apply(lines));
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
        lengthen(apart, line.text());
        continue;
      }
      rows = !line.text().isBlank() && (rows || isTableRule(line.text()));
      if (rows && !bars && goesOn(apart.get(apart.size() - 1).text(), line.text())) {
        lengthen(apart, line.text());
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

  private static void lengthen(List<Line> rows, String more) {
    Line row = rows.remove(rows.size() - 1);
    rows.add(new Line(row.text().stripTrailing() + " " + more, row.number()));
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
