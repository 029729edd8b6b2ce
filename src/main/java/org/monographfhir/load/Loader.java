package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Reply;
import org.monographfhir.server.ServerUnavailable;

/**
 * Loads transactions into a server, one after the other or several at a time. It reads like what it
 * does: ask what the server can do, then for each transaction pass by what was loaded before, send,
 * write down, read back.
 */
public final class Loader {

  private static final long LONGEST_STATEMENT = 64L << 20;

  private final FhirServer server;
  private final LoadSettings settings;
  private final ServerClock clock = new ServerClock();
  private final Whereabouts whereabouts = new Whereabouts();

  public Loader(FhirServer server, LoadSettings settings) {
    this.server = server;
    this.settings = settings;
  }

  /** Asks the server what it can do. */
  public Outcome<Capabilities> capabilities() throws IOException {
    Reply reply = server.get("metadata", LONGEST_STATEMENT);
    clock.saw(reply);
    Optional<JsonNode> statement =
        reply
            .body()
            .filter(body -> reply.isGood())
            .filter(body -> body.path("resourceType").asText().equals("CapabilityStatement"));
    return statement.isPresent()
        ? Outcome.of(Capabilities.of(statement.get()), List.of())
        : Outcome.none(
            Diagnostic.error(
                server.toString().replaceFirst("/$", "") + "/metadata",
                1,
                "load.no-metadata",
                "no CapabilityStatement, but %s: %d %s; %s"
                    .formatted(
                        reply.kind(), reply.status(), reply.text(), StatusAdvice.of(reply))));
  }

  /** What a server that says this of itself does not take; empty when all can be sent. */
  public List<Diagnostic> missing(Capabilities can, List<Chunk> chunks) {
    return CapabilityCheck.of(server.toString(), can, chunks);
  }

  /** Whether the server has the same under other ids. */
  public List<Diagnostic> underOtherIds(List<Chunk> chunks) throws IOException {
    return new OtherMode(server).find(chunks);
  }

  /** Loads them. What others refer to goes first and alone, and without it the others stay here. */
  public LoadResult load(List<Chunk> chunks, Journal journal, LoadListener listener)
      throws IOException {
    List<Chunk> first = chunks.stream().filter(Chunk::comesFirst).toList();
    List<Chunk> others = chunks.stream().filter(chunk -> !chunk.comesFirst()).toList();
    Crew alone = new Crew(1, chunk -> load(chunk, journal), listener, true);
    Crew crew = new Crew(settings.parallel(), chunk -> load(chunk, journal), listener, false);
    List<ChunkResult> results = new ArrayList<>(alone.work(first));
    Optional<String> stopped = alone.stopped();
    if (stopped.isPresent()) {
      others.forEach(chunk -> results.add(Crew.unsent(chunk)));
      return new LoadResult(results, stopped);
    }
    results.addAll(crew.work(others));
    return new LoadResult(results, crew.stopped());
  }

  private ChunkResult load(Chunk chunk, Journal journal) throws IOException {
    String sha256 = chunk.sha256();
    ChunkResult result;
    if (settings.resume() && journal.hasLoaded(sha256)) {
      result = new ChunkResult(chunk, sha256, ChunkState.SKIPPED, 0, List.of(), List.of(), 0, 0);
    } else {
      result = new ChunkSender(server, clock).send(chunk, sha256);
      journal.add(result);
      whereabouts.add(result.entries());
    }
    return settings.verify() && result.state() != ChunkState.REFUSED ? verified(result) : result;
  }

  private ChunkResult verified(ChunkResult result) throws IOException {
    List<Diagnostic> problems = new ArrayList<>(result.problems());
    Verification verification = Verification.NONE;
    try {
      verification = new Verifier(server, whereabouts).verify(result.chunk());
      problems.addAll(verification.problems());
    } catch (ServerUnavailable e) {
      problems.add(
          Diagnostic.error(
              result.chunk().name(), 1, "load.not-verified", "not read back: " + e.getMessage()));
    }
    return new ChunkResult(
        result.chunk(),
        result.sha256(),
        result.state(),
        result.tries(),
        result.entries(),
        problems,
        verification.same(),
        verification.late());
  }
}
