package org.monographfhir.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.markdown.MarkdownLines.Line;

/**
 * Tables whose columns stand below rows of hyphens, as pandoc's own Markdown has them, to tables
 * with bars. A caption behind such a table is put above it.
 */
final class SimpleTables {

  private static final Pattern RULE = Pattern.compile(" {0,8}-{2,}(?: +-{2,})+ *");
  private static final Pattern COLUMN = Pattern.compile("-+");
  private static final Pattern CAPTION = Pattern.compile("^ *(?:Table)?: +(\\S.*)$");
  private static final int MOST_LINES = 200;

  private SimpleTables() {}

  static List<Line> apply(List<Line> lines) {
    List<Line> put = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      int end = RULE.matcher(lines.get(i).text()).matches() ? end(lines, i) : -1;
      if (end < 0) {
        put.add(lines.get(i));
        continue;
      }
      int caption = end + 1;
      while (caption < lines.size() && lines.get(caption).text().isBlank()) {
        caption++;
      }
      Matcher words = CAPTION.matcher(caption < lines.size() ? lines.get(caption).text() : "");
      boolean captioned = words.matches();
      if (captioned) {
        put.add(new Line(words.group(1), lines.get(caption).number()));
        put.add(new Line("", lines.get(caption).number()));
      }
      table(lines.subList(i, end), put);
      i = captioned ? caption : end;
    }
    return put;
  }

  private static int end(List<Line> lines, int start) {
    int most = Math.min(lines.size(), start + MOST_LINES);
    for (int i = start + 1; i < most; i++) {
      if (RULE.matcher(lines.get(i).text()).matches()) {
        return i;
      }
    }
    return -1;
  }

  /** Where there are blank lines, they part the rows; otherwise each line is one. */
  private static void table(List<Line> lines, List<Line> put) {
    List<Integer> columns = columns(lines.get(0).text());
    int number = lines.get(0).number();
    put.add(new Line("|" + "  |".repeat(columns.size()), number));
    put.add(new Line("|" + " --- |".repeat(columns.size()), number));
    boolean parted = lines.stream().anyMatch(line -> line.text().isBlank());
    List<String> cells = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      Line line = lines.get(i);
      number = cells.isEmpty() ? line.number() : number;
      add(line.text(), columns, cells);
      boolean last = i + 1 == lines.size() || !parted || lines.get(i + 1).text().isBlank();
      if (last && !cells.isEmpty()) {
        put.add(new Line("| " + String.join(" | ", cells) + " |", number));
        cells.clear();
      }
    }
    put.add(new Line("", number));
  }

  private static List<Integer> columns(String rule) {
    List<Integer> starts = new ArrayList<>();
    Matcher column = COLUMN.matcher(rule);
    while (column.find()) {
      starts.add(column.start());
    }
    return starts;
  }

  private static void add(String text, List<Integer> columns, List<String> cells) {
    if (text.isBlank()) {
      return;
    }
    if (cells.isEmpty()) {
      cells.addAll(Collections.nCopies(columns.size(), ""));
    }
    for (int i = 0; i < columns.size(); i++) {
      int start = Math.min(text.length(), columns.get(i));
      int end =
          i + 1 < columns.size() ? Math.min(text.length(), columns.get(i + 1)) : text.length();
      String cell = text.substring(start, end).strip().replace("|", "\\|");
      cells.set(i, (cells.get(i) + " " + cell).strip());
    }
  }
}
