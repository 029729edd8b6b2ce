package org.monographfhir.reading.uses;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/** How many facts of each kind are expected, are there, and are right. */
final class FactTally {

  /** How findings are told apart and joined, not facts of their own. */
  private static final Set<String> ABOUT_CRITERIA = Set.of("TYPE", "LOGIC");

  private static final class Count {
    private int expected;
    private int got;
    private int right;
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();

  FactTally() {
    for (ScoredPart part : ScoredPart.values()) {
      counts.put(part.name(), new Count());
    }
    counts.put("CRITERION", new Count());
    counts.put("TYPE", new Count());
    counts.put("LOGIC", new Count());
  }

  void add(String kind, int expected, int got, int right) {
    Count count = counts.get(kind);
    count.expected += expected;
    count.got += got;
    count.right += right;
  }

  double precision() {
    return ratio(sum(count -> count.right), sum(count -> count.got));
  }

  double recall() {
    return ratio(sum(count -> count.right), sum(count -> count.expected));
  }

  private int sum(ToIntFunction<Count> of) {
    return counts.entrySet().stream()
        .filter(each -> !ABOUT_CRITERIA.contains(each.getKey()))
        .mapToInt(each -> of.applyAsInt(each.getValue()))
        .sum();
  }

  private static double ratio(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  String table() {
    StringBuilder table =
        new StringBuilder(String.format("%-12s expected   got  right  precision recall%n", "fact"));
    counts.forEach(
        (kind, count) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "%-12s %8d %5d %6d  %9.3f %6.3f%n",
                    kind.toLowerCase(Locale.ROOT),
                    count.expected,
                    count.got,
                    count.right,
                    ratio(count.right, count.got),
                    ratio(count.right, count.expected))));
    return table.toString();
  }
}
