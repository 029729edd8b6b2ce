package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Reply;
import org.monographfhir.target.Upsert;

/**
 * Reads a resource by the search or id that was sent. A search must find exactly one, on whatever
 * page of its answer; where it finds none yet, because the index of the server is late, the
 * resource is read from where the server said that it is.
 */
final class ReadBack {

  /** A server may add to what it was sent, but not without end. */
  private static final long SLACK = 4 << 20;

  private final FhirServer server;
  private final SearchPages pages;
  private final Whereabouts whereabouts;
  private final List<Diagnostic> problems = new ArrayList<>();
  private int late;

  ReadBack(FhirServer server, Whereabouts whereabouts) {
    this.server = server;
    pages = new SearchPages(server);
    this.whereabouts = whereabouts;
  }

  /** Why something could not be read. */
  List<Diagnostic> problems() {
    return problems;
  }

  /** How many no search found, and were read all the same. */
  int late() {
    return late;
  }

  Optional<JsonNode> read(Chunk chunk, CargoEntry entry) throws IOException {
    String address = chunk.request(entry).address();
    if (chunk.request(entry).way() == Upsert.ID) {
      return get(entry, address);
    }
    SearchPages.Found found = pages.search(address, limit(entry), 2);
    if (found.refusal().isPresent()) {
      unreadable(entry, address, found.refusal().get());
      return Optional.empty();
    }
    return found.matches().isEmpty()
        ? located(entry, address)
        : single(entry, address, found.matches());
  }

  private Optional<JsonNode> get(CargoEntry entry, String path) throws IOException {
    Reply reply = server.get(path, limit(entry));
    Optional<JsonNode> body = reply.body().filter(any -> reply.isGood());
    if (body.isEmpty()) {
      unreadable(entry, path, reply);
    }
    return body;
  }

  private static long limit(CargoEntry entry) {
    return 2L * entry.bytes() + SLACK;
  }

  private void unreadable(CargoEntry entry, String address, Reply reply) {
    add(
        entry,
        "load.not-found",
        "%s cannot be read back: %d %s".formatted(address, reply.status(), reply.text()));
  }

  private Optional<JsonNode> located(CargoEntry entry, String address) throws IOException {
    Optional<String> location = whereabouts.of(entry);
    if (location.isEmpty()) {
      add(entry, "load.not-found", address + " finds nothing");
      return Optional.empty();
    }
    Optional<JsonNode> found = get(entry, location.get());
    late += found.isPresent() ? 1 : 0;
    return found;
  }

  private Optional<JsonNode> single(
      CargoEntry entry, String address, Map<String, JsonNode> matches) {
    if (matches.size() > 1) {
      add(
          entry,
          "load.doubled",
          "%s finds %d resources, where one was meant".formatted(address, matches.size()));
      return Optional.empty();
    }
    return matches.values().stream().findFirst();
  }

  private void add(CargoEntry entry, String code, String message) {
    problems.add(Diagnostic.error(entry.file(), entry.line(), code, message));
  }
}
