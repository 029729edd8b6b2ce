package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.load.ChunkState;
import org.monographfhir.load.EntryState;
import org.monographfhir.load.LoadResult;

/** What became of the entries, by type, and of the transactions. */
final class LoadTable {

  private LoadTable() {}

  static void print(LoadResult result, PrintWriter out) {
    Map<String, Map<EntryState, Long>> rows = new TreeMap<>();
    Map<EntryState, Long> total = new EnumMap<>(EntryState.class);
    result.chunks().stream()
        .flatMap(chunk -> chunk.entries().stream())
        .forEach(
            entry -> {
              rows.computeIfAbsent(entry.entry().type(), type -> new EnumMap<>(EntryState.class))
                  .merge(entry.state(), 1L, Long::sum);
              total.merge(entry.state(), 1L, Long::sum);
            });
    if (!rows.isEmpty()) {
      out.println(line("", Stream.of(EntryState.values()).map(EntryState::toString)));
      rows.forEach((type, counts) -> out.println(line(type, numbers(counts))));
      out.println(line("all", numbers(total)));
    }
    out.println(
        Stream.of(ChunkState.values())
            .filter(state -> state == ChunkState.LOADED || result.count(state) > 0)
            .map(state -> result.count(state) + " " + state)
            .collect(Collectors.joining(", ", "transactions: ", "")));
  }

  private static Stream<String> numbers(Map<EntryState, Long> counts) {
    return Stream.of(EntryState.values()).map(state -> counts.getOrDefault(state, 0L).toString());
  }

  private static String line(String head, Stream<String> cells) {
    return "%-20s".formatted(head) + cells.map("%10s"::formatted).collect(Collectors.joining());
  }
}
