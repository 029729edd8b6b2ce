package org.monographfhir.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Payload;
import org.monographfhir.server.Reply;

/** Sends one transaction and reads what became of it. */
final class ChunkSender {

  private final FhirServer server;
  private final ServerClock clock;

  ChunkSender(FhirServer server, ServerClock clock) {
    this.server = server;
    this.clock = clock;
  }

  ChunkResult send(Chunk chunk, String sha256) throws IOException {
    Optional<java.time.Instant> before = clock.last();
    Payload payload =
        chunk.file().isPresent()
            ? new Payload.File(chunk.file().get())
            : new Payload.Bytes(chunk.content());
    Reply reply = server.post(payload, longestAnswer(chunk), patience(chunk));
    clock.saw(reply);
    if (reply.status() == 0) {
      return lost(chunk, sha256, reply, ChunkState.UNCLEAR, reply.text());
    }
    if (!reply.isGood()) {
      return lost(chunk, sha256, reply, ChunkState.REFUSED, refusal(reply));
    }
    Optional<String> problem = TransactionAnswer.problem(chunk, reply);
    if (problem.isPresent()) {
      return lost(chunk, sha256, reply, ChunkState.UNCLEAR, problem.get());
    }
    NewVersion change = new NewVersion(before, reply.tries() > 1);
    List<EntryResult> results = new TransactionAnswer(chunk, change, server::clean).read(reply);
    List<Diagnostic> problems = new ArrayList<>();
    for (EntryResult result : results) {
      if (result.state() == EntryState.FAILED) {
        problems.add(failed(result));
      }
    }
    ChunkState state = problems.isEmpty() ? ChunkState.LOADED : ChunkState.REFUSED;
    return new ChunkResult(chunk, sha256, state, reply.tries(), results, problems, 0, 0);
  }

  /** A server that sends the resources back has more to say than one that does not. */
  private static long longestAnswer(Chunk chunk) {
    return (1L << 20) + 4 * chunk.bytes() + 16_384L * chunk.entries().size();
  }

  /** How long a server may be at work on so much: ten milliseconds an entry. */
  private static Duration patience(Chunk chunk) {
    return Duration.ofMillis(10L * chunk.entries().size());
  }

  private static String refusal(Reply reply) {
    String hint =
        switch (reply.status()) {
          case 401, 403, 404 -> "; " + StatusAdvice.of(reply);
          case 409 -> "; somebody else, or an earlier try, is writing the same: try again later";
          case 412 ->
              "; a search of ours finds several there: was it loaded in two --upsert modes?";
          case 413 -> "; try --max-entries or --max-bytes";
          default -> "";
        };
    return "the server answers " + reply.status() + ": " + reply.text() + hint;
  }

  /** A transaction is done as a whole or not at all. */
  private static ChunkResult lost(
      Chunk chunk, String sha256, Reply reply, ChunkState state, String why) {
    String code = state == ChunkState.REFUSED ? "load.refused" : "load.unclear";
    String file = chunk.file().isPresent() ? chunk.entries().get(0).file() : chunk.name();
    return new ChunkResult(
        chunk,
        sha256,
        state,
        reply.tries(),
        chunk.entries().stream()
            .map(
                entry ->
                    new EntryResult(
                        entry,
                        chunk.request(entry).address(),
                        EntryState.FAILED,
                        Integer.toString(reply.status()),
                        "",
                        ""))
            .toList(),
        List.of(Diagnostic.error(file, 1, code, why)),
        0,
        0);
  }

  private static Diagnostic failed(EntryResult result) {
    return Diagnostic.error(
        result.entry().file(),
        result.entry().line(),
        "load.entry-failed",
        "%s %s: %s %s"
            .formatted(
                result.entry().type(), result.entry().label(), result.status(), result.text()));
  }
}
