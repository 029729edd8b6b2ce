package org.monographfhir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the blocks of each page: a column for each, those with most that was not
 * understood first. Pages of the same shares are one wide column.
 */
final class Coverage {

  private static final int WIDTH = 600;
  private static final int WIDEST = 40;
  private static final int HEIGHT = 100;

  private static final Comparator<CoverageBar> WORST_FIRST =
      Comparator.comparingInt(CoverageBar::unread).reversed().thenComparingInt(CoverageBar::mapped);

  private final Map<CoverageBar, Integer> pages = new TreeMap<>(WORST_FIRST);
  private int mapped;
  private int fixed;
  private int unread;
  private int withUnread;

  /** A part of a column. */
  record Part(String css, String x, int y, String width, int height) {}

  void add(Counts counts) {
    pages.merge(CoverageBar.of(counts), 1, Integer::sum);
    mapped += counts.mapped();
    fixed += counts.fixed();
    unread += counts.unread();
    withUnread += counts.unread() > 0 ? 1 : 0;
  }

  int unread() {
    return unread;
  }

  /** The plot in words. */
  String words() {
    return "%s: %d mapped to FHIR, %d fixed text of the site, %d not understood. Not all was understood on %d of %s."
        .formatted(
            FactWords.count(mapped + fixed + unread, "block"),
            mapped,
            fixed,
            unread,
            withUnread,
            FactWords.count(all(), "page"));
  }

  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (Map.Entry<CoverageBar, Integer> column : pages.entrySet()) {
      CoverageBar bar = column.getKey();
      String x = length(before);
      String width = length(column.getValue());
      part(parts, "bt", x, 0, width, bar.unread());
      part(parts, "bf", x, bar.unread(), width, bar.fixed());
      part(parts, "bm", x, bar.unread() + bar.fixed(), width, bar.mapped());
      before += column.getValue();
    }
    return parts;
  }

  int width() {
    return Math.min(WIDTH, Math.max(1, all()) * WIDEST);
  }

  int height() {
    return HEIGHT;
  }

  private static void part(
      List<Part> parts, String css, String x, int y, String width, int height) {
    if (height > 0) {
      parts.add(new Part(css, x, y, width, height));
    }
  }

  private int all() {
    return pages.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** To the hundredth, so that the same pages give the same text everywhere. */
  private String length(int columns) {
    long hundredths = (long) columns * width() * 100 / Math.max(1, all());
    return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
  }
}
