package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
  private final NewVersion change;
  private final UnaryOperator<String> clean;

  /**
   * An answer.
   *
   * @param chunk what was sent
   * @param change tells a new version from an old one
   * @param clean makes a server's words safe to print
   */
  TransactionAnswer(Chunk chunk, NewVersion change, UnaryOperator<String> clean) {
    this.chunk = chunk;
    this.change = change;
    this.clean = clean;
  }

  /** Why the answer cannot be read entry by entry; then nobody knows what became of them. */
  static Optional<String> problem(Chunk chunk, Reply reply) {
    if (reply.body().isEmpty() || !type(reply).endsWith("-response")) {
      return Optional.of(
          "the answer is not a transaction-response, but %s; nobody knows what became of it: %s"
              .formatted(reply.kind(), reply.text()));
    }
    int found = reply.body().get().path("entry").size();
    return found == chunk.entries().size()
        ? Optional.empty()
        : Optional.of(
            "%s sent and %d answered; nobody knows what became of them"
                .formatted(
                    chunk.entries().size() == 1
                        ? "1 entry was"
                        : chunk.entries().size() + " entries were",
                    found));
  }

  private static String type(Reply reply) {
    return reply.body().orElseThrow().path("type").asText();
  }

  List<EntryResult> read(Reply reply) {
    List<EntryResult> results = new ArrayList<>();
    JsonNode answers = reply.body().orElseThrow().path("entry");
    AnswerOrder order = new AnswerOrder(chunk, answers);
    boolean kept = order.isKept();
    List<JsonNode> found = kept ? List.of() : order.find();
    for (int i = 0; i < chunk.entries().size(); i++) {
      JsonNode answer = kept ? answers.path(i) : found.get(i);
      results.add(result(chunk.entries().get(i), answer, kept));
    }
    return results;
  }

  /**
   * Where the order is another, a place is not believed: of several of one type nobody knows which.
   */
  private EntryResult result(CargoEntry entry, JsonNode answer, boolean inOrder) {
    JsonNode response = answer.path("response");
    String status = clean.apply(response.path("status").asText("no status"));
    JsonNode outcome = outcome(answer);
    boolean bad = !status.matches("(2\\d\\d|304)\\b.*") || OutcomeText.isError(outcome);
    return new EntryResult(
        entry,
        chunk.request(entry).address(),
        bad ? EntryState.FAILED : change.of(chunk.request(entry), response),
        status,
        inOrder ? location(entry.type(), response.path("location").asText()) : "",
        clean.apply(OutcomeText.of(outcome)));
  }

  /** The server's words stand in one of three places. */
  private static JsonNode outcome(JsonNode answer) {
    return Stream.of(answer.path("response").path("outcome"), answer.path("resource"), answer)
        .filter(each -> each.has("issue"))
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** {@code Type/id}, of an address that may be absolute and may name a version. */
  private static String location(String type, String location) {
    String path = location.replaceFirst("/_history/.*", "");
    int start = path.lastIndexOf(type + "/");
    return start < 0 ? "" : path.substring(start);
  }
}
