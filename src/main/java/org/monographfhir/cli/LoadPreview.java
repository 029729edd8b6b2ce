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
          "  %s: %d entries (%s), about %d bytes%n",
          chunk.name(), chunk.entries().size(), types(chunk), chunk.bytes());
      entries += chunk.entries().size();
      bytes += chunk.bytes();
    }
    out.printf(
        "%d transactions, %d entries, about %d bytes; nothing was sent%n",
        chunks.size(), entries, bytes);
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
