package org.monographfhir.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.monographfhir.chunk.Chunk;

/** What a load would send. */
final class LoadPreview {

  private LoadPreview() {}

  static void print(String server, List<Chunk> chunks, PrintWriter out) {
    out.println("would send to " + server + ":");
    long entries = 0;
    long bytes = 0;
    for (Chunk chunk : chunks) {
      out.printf(
          "  %s: %s (%s), about %d bytes%n",
          chunk.name(), entries(chunk.entries().size()), types(chunk), chunk.bytes());
      entries += chunk.entries().size();
      bytes += chunk.bytes();
    }
    out.printf(
        "%s, %s, about %d bytes; nothing was sent%n",
        Counted.of(chunks.size(), "transaction"), entries(entries), bytes);
  }

  private static String entries(long number) {
    return number == 1 ? "1 entry" : number + " entries";
  }

  private static String types(Chunk chunk) {
    Map<String, Integer> counts = new TreeMap<>();
    chunk
        .entries()
        .forEach(
            entry ->
                counts.merge(entry.type() + " by " + chunk.request(entry).way(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
  }
}
