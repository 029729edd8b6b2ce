package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Reply;
import org.monographfhir.target.Upsert;

/**
 * Reads back what was sent, by the same search or id, and compares. A search must find exactly one:
 * two would mean that something was doubled.
 */
final class Verifier {

  /** A server may add to what it was sent, but not without end. */
  private static final long SLACK = 4 << 20;

  private final FhirServer server;
  private final Whereabouts whereabouts;

  Verifier(FhirServer server, Whereabouts whereabouts) {
    this.server = server;
    this.whereabouts = whereabouts;
  }

  List<Diagnostic> verify(Chunk chunk) throws IOException {
    List<Diagnostic> problems = new ArrayList<>();
    // First where all of them are, as one may refer to a later one.
    for (CargoEntry entry : whereabouts.unknown(chunk.entries())) {
      read(chunk, entry, problems)
          .ifPresent(
              found ->
                  whereabouts.add(
                      entry.fullUrl(),
                      chunk.request(entry).address(),
                      entry.type() + "/" + found.path("id").asText()));
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    for (CargoEntry entry : chunk.entries()) {
      Optional<JsonNode> found = read(chunk, entry, problems);
      if (found.isPresent()) {
        JsonNode sent = chunk.entry(entry).path("resource");
        for (Difference each :
            new Comparison(entry.type(), whereabouts::same).of(sent, found.get())) {
          problems.add(different(entry, each));
        }
      }
    }
    return problems;
  }

  private Optional<JsonNode> read(Chunk chunk, CargoEntry entry, List<Diagnostic> problems)
      throws IOException {
    String address = chunk.request(entry).address();
    Reply reply = server.get(address, 2L * entry.bytes() + SLACK);
    Optional<JsonNode> body = reply.body().filter(any -> reply.isGood());
    if (body.isEmpty()) {
      problems.add(
          problem(
              entry,
              "load.not-found",
              "%s cannot be read back: %d %s".formatted(address, reply.status(), reply.text())));
    } else if (chunk.request(entry).way() != Upsert.ID) {
      return single(entry, address, body.get(), problems);
    }
    return body;
  }

  private static Optional<JsonNode> single(
      CargoEntry entry, String address, JsonNode bundle, List<Diagnostic> problems) {
    List<JsonNode> matches = new ArrayList<>();
    for (JsonNode match : bundle.path("entry")) {
      if (match.path("search").path("mode").asText("match").equals("match")) {
        matches.add(match.path("resource"));
      }
    }
    if (matches.size() == 1) {
      return Optional.of(matches.get(0));
    }
    problems.add(
        matches.isEmpty()
            ? problem(entry, "load.not-found", address + " finds nothing")
            : problem(
                entry,
                "load.doubled",
                "%s finds %d resources, where one was meant".formatted(address, matches.size())));
    return Optional.empty();
  }

  private static Diagnostic different(CargoEntry entry, Difference each) {
    return problem(
        entry,
        "load.different",
        "%s: %s: sent %s, found %s"
            .formatted(entry.label(), each.path(), each.sent(), each.found()));
  }

  private static Diagnostic problem(CargoEntry entry, String code, String message) {
    return Diagnostic.error(entry.file(), entry.line(), code, message);
  }
}
