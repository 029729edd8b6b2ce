package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A plot of bars that lie below each other.
 *
 * @param title what is counted
 * @param words the plot in words
 */
record BarPlot(String title, String words, List<Bar> bars, int height) {

  private static final int LONGEST = 150;
  private static final int STEP = 22;

  /** A bar with what stands before and behind it. */
  record Bar(String label, int value, String css, int y, int textY, int width, int valueX) {}

  /** What a bar is made of. */
  record Item(String label, int value, String css) {}

  private static final int START = 140;

  static BarPlot of(String title, List<Item> items) {
    int most = Math.max(1, items.stream().mapToInt(Item::value).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (Item item : items) {
      int y = bars.size() * STEP;
      int width = (int) ((long) item.value() * LONGEST / most);
      bars.add(
          new Bar(item.label(), item.value(), item.css(), y + 3, y + 15, width, START + width + 6));
    }
    String words =
        items.stream()
            .map(item -> item.label() + ": " + item.value())
            .collect(Collectors.joining(", "));
    return new BarPlot(title, title + ". " + words + ".", bars, items.size() * STEP);
  }
}
