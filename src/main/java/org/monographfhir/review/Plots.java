package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monographfhir.review.BarPlot.Item;

/** The plots of a run. */
final class Plots {

  /** From here on, pages with more uses are counted together. */
  static final int MANY = 8;

  private Plots() {}

  static List<BarPlot> of(Figures figures) {
    return List.of(
        BarPlot.of("Uses of each page", pages(figures.pagesByUses())),
        BarPlot.of(
            "Conditions, and the NCI Thesaurus",
            List.of(
                new Item("With a code", figures.coded(), "bm", Tags.CODED),
                new Item("Without a code", figures.uncoded(), "bu", Tags.UNCODED))),
        BarPlot.of(
            "Approval of uses",
            Stream.of(Pathway.values())
                .map(way -> new Item(way.label(), figures.uses(way), css(way), Tags.of(way)))
                .toList()));
  }

  private static String css(Pathway way) {
    return switch (way) {
      case REGULAR -> "bm";
      case ACCELERATED, IN_PART -> "ba";
      case NOT_STATED -> "bu";
    };
  }

  private static List<Item> pages(Map<Integer, Integer> byUses) {
    int last = byUses.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Item> items = new ArrayList<>();
    for (int uses = 0; uses <= Math.min(last, MANY); uses++) {
      boolean rest = uses == MANY;
      int from = uses;
      int count =
          byUses.entrySet().stream()
              .filter(e -> rest ? e.getKey() >= from : e.getKey() == from)
              .mapToInt(Map.Entry::getValue)
              .sum();
      String label = rest ? uses + " or more" : FactWords.count(uses, "use");
      items.add(new Item(label, count, "bm", Tags.uses(uses)));
    }
    return items;
  }
}
