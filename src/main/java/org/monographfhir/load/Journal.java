package org.monographfhir.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.monographfhir.output.LineLog;

/**
 * What was loaded where: a line for each transaction that a server answered. A run that was killed
 * goes on from here. The same bytes on the same server are the same transaction; what was not
 * written down is sent again, which is safe.
 */
public final class Journal implements AutoCloseable {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String server;
  private final Clock clock;
  private final LineLog log;
  private final Set<String> loaded;

  private Journal(String server, Clock clock, LineLog log, Set<String> loaded) {
    this.server = server;
    this.clock = clock;
    this.log = log;
    this.loaded = loaded;
  }

  /** Opens the journal of loads into a server; other servers' lines may stand there too. */
  public static Journal open(Path file, String server, Clock clock) throws IOException {
    Set<String> loaded = loaded(file, server);
    return new Journal(plain(server), clock, LineLog.open(file), loaded);
  }

  /** The hashes of what the server has taken. */
  public static Set<String> loaded(Path file, String server) throws IOException {
    Set<String> hashes = new HashSet<>();
    for (String line : LineLog.lines(file)) {
      JsonNode entry = parsed(line);
      if (plain(entry.path("server").asText()).equals(plain(server))) {
        String hash = entry.path("sha256").asText();
        // A later refusal takes back what was loaded before.
        if (entry.path("status").asText().equals(ChunkState.LOADED.toString())) {
          hashes.add(hash);
        } else {
          hashes.remove(hash);
        }
      }
    }
    return hashes;
  }

  /** The same server, with or without a slash at the end of its address. */
  private static String plain(String server) {
    return server.replaceFirst("/+$", "");
  }

  boolean hasLoaded(String sha256) {
    return loaded.contains(sha256);
  }

  void add(ChunkResult result) throws IOException {
    ObjectNode line =
        MAPPER
            .createObjectNode()
            .put("at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .put("server", server)
            .put("chunk", result.chunk().name())
            .put("sha256", result.sha256())
            .put("status", result.state().toString())
            .put("tries", result.tries());
    for (EntryState state : EntryState.values()) {
      line.put(state.toString(), result.count(state));
    }
    log.append(line.toString());
  }

  @Override
  public void close() throws IOException {
    log.close();
  }

  /** A line that was cut off, or that somebody wrote by hand, says nothing. */
  private static JsonNode parsed(String line) {
    try {
      return MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      return MAPPER.createObjectNode();
    }
  }
}
