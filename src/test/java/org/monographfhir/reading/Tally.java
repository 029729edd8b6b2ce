package org.monographfhir.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Counts right facts, by level and kind, and remembers the wrong ones. */
final class Tally {

  /** How much a fact matters. */
  enum Level {
    MUST,
    SHOULD;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Kind(Level level, String name) {}

  private final Map<Kind, int[]> counts = new LinkedHashMap<>();
  private final StringBuilder wrong = new StringBuilder();

  boolean same(Level level, String kind, String file, Object want, Object got) {
    return check(level, kind, file, Objects.equals(want, got), want, got);
  }

  boolean check(Level level, String kind, String file, boolean right, Object want, Object got) {
    int[] count = counts.computeIfAbsent(new Kind(level, kind), k -> new int[2]);
    count[0] += right ? 1 : 0;
    count[1]++;
    if (!right) {
      wrong.append("%s: %s: want %s got %s%n".formatted(file, kind, want, got));
    }
    return right;
  }

  /** Right of all, for example {@code 12/12}. */
  String of(Level level) {
    int right = 0;
    int all = 0;
    for (var entry : counts.entrySet()) {
      if (entry.getKey().level() == level) {
        right += entry.getValue()[0];
        all += entry.getValue()[1];
      }
    }
    return right + "/" + all;
  }

  /** One line for each wrong fact. */
  String wrong() {
    return wrong.toString();
  }

  /** One line for each kind of fact. */
  String table() {
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (kind, count) ->
            table.append(
                "%-6s %-24s %4d/%d%n".formatted(kind.level(), kind.name(), count[0], count[1])));
    return table.toString();
  }
}
