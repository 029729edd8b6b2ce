package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

  /** Pages without a match can come before one with it, but not without end. */
  private static final int MOST_PAGES = 50;

  private final FhirServer server;
  private final Whereabouts whereabouts;
  private final List<Diagnostic> problems = new ArrayList<>();
  private int late;

  ReadBack(FhirServer server, Whereabouts whereabouts) {
    this.server = server;
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
      return get(entry, address, address);
    }
    Map<String, JsonNode> matches = new LinkedHashMap<>();
    Optional<String> page = Optional.of(address);
    for (int i = 0; i < MOST_PAGES && page.isPresent() && matches.size() < 2; i++) {
      Optional<JsonNode> bundle = get(entry, address, page.get());
      if (bundle.isEmpty()) {
        return Optional.empty();
      }
      matches(bundle.get(), matches);
      page = next(bundle.get());
    }
    return matches.isEmpty() ? located(entry, address) : single(entry, address, matches);
  }

  private Optional<JsonNode> get(CargoEntry entry, String address, String path) throws IOException {
    Reply reply = server.get(path, 2L * entry.bytes() + SLACK);
    Optional<JsonNode> body = reply.body().filter(any -> reply.isGood());
    if (body.isEmpty()) {
      add(
          entry,
          "load.not-found",
          "%s cannot be read back: %d %s".formatted(address, reply.status(), reply.text()));
    }
    return body;
  }

  /** One resource can come again on the next page. */
  private static void matches(JsonNode bundle, Map<String, JsonNode> found) {
    for (JsonNode match : bundle.path("entry")) {
      if (match.path("search").path("mode").asText("match").equals("match")) {
        String id = match.path("resource").path("id").asText();
        found.put(id.isEmpty() ? "entry " + found.size() : id, match.path("resource"));
      }
    }
  }

  private Optional<String> next(JsonNode bundle) {
    for (JsonNode link : bundle.path("link")) {
      if (link.path("relation").asText().equals("next")) {
        return server.below(link.path("url").asText());
      }
    }
    return Optional.empty();
  }

  private Optional<JsonNode> located(CargoEntry entry, String address) throws IOException {
    Optional<String> location = whereabouts.of(entry);
    if (location.isEmpty()) {
      add(entry, "load.not-found", address + " finds nothing");
      return Optional.empty();
    }
    Optional<JsonNode> found = get(entry, location.get(), location.get());
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
