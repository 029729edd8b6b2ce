package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;

/**
 * A plot of bars that lie below each other. Each leads to the pages that it counts.
 *
 * @param title what is counted
 */
record BarPlot(String title, List<Bar> bars) {

  private static final int LONGEST = 100;

  /**
   * A bar with what stands before and behind it.
   *
   * @param tag of the pages; empty where there are none
   */
  record Bar(String label, int value, String css, int width, String tag) {}

  /** What a bar is made of. */
  record Item(String label, int value, String css, String tag) {}

  static BarPlot of(String title, List<Item> items) {
    int most = Math.max(1, items.stream().mapToInt(Item::value).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (Item item : items) {
      int width = (int) ((long) item.value() * LONGEST / most);
      String tag = item.value() > 0 ? item.tag() : "";
      bars.add(new Bar(item.label(), item.value(), item.css(), width, tag));
    }
    return new BarPlot(title, bars);
  }
}
