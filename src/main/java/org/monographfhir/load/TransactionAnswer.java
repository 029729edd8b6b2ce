package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.server.OutcomeText;
import org.monographfhir.server.Reply;

/**
 * Reads a server's answer to a transaction, entry by entry: <a
 * href="http://hl7.org/fhir/R4/http.html#transaction-response">one for each that was sent, in their
 * order</a>.
 */
final class TransactionAnswer {

  private final Chunk chunk;
  private final Change change;
  private final UnaryOperator<String> clean;

  /**
   * An answer.
   *
   * @param chunk what was sent
   * @param change tells a new version from an old one
   * @param clean makes a server's words safe to print
   */
  TransactionAnswer(Chunk chunk, Change change, UnaryOperator<String> clean) {
    this.chunk = chunk;
    this.change = change;
    this.clean = clean;
  }

  /** Why the answer cannot be read entry by entry; then nobody knows what became of them. */
  static Optional<String> problem(Chunk chunk, Reply reply) {
    if (reply.body().isEmpty() || !type(reply).endsWith("-response")) {
      return Optional.of("the answer is not a transaction-response: " + reply.text());
    }
    int found = reply.body().get().path("entry").size();
    return found == chunk.entries().size()
        ? Optional.empty()
        : Optional.of(
            "%d entries were sent and %d answered".formatted(chunk.entries().size(), found));
  }

  private static String type(Reply reply) {
    return reply.body().orElseThrow().path("type").asText();
  }

  List<EntryResult> read(Reply reply) {
    List<EntryResult> results = new ArrayList<>();
    JsonNode answers = reply.body().orElseThrow().path("entry");
    for (int i = 0; i < chunk.entries().size(); i++) {
      results.add(result(chunk.entries().get(i), answers.path(i).path("response")));
    }
    return results;
  }

  private EntryResult result(CargoEntry entry, JsonNode response) {
    String status = clean.apply(response.path("status").asText("no status"));
    JsonNode outcome = response.path("outcome");
    boolean bad = !status.matches("(2\\d\\d|304)\\b.*") || OutcomeText.isError(outcome);
    return new EntryResult(
        entry,
        chunk.request(entry).address(),
        bad ? EntryState.FAILED : change.of(chunk.request(entry), response),
        status,
        location(entry.type(), response.path("location").asText()),
        clean.apply(OutcomeText.of(outcome)));
  }

  /** {@code Type/id}, of an address that may be absolute and may name a version. */
  private static String location(String type, String location) {
    String path = location.replaceFirst("/_history/.*", "");
    int start = path.lastIndexOf(type + "/");
    return start < 0 ? "" : path.substring(start);
  }
}
