package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.server.FhirServer;
import org.monographfhir.server.Reply;

/**
 * What a search finds, on whatever page of its answer it stands: large servers answer with pages of
 * which some are empty.
 */
final class SearchPages {

  /** Pages without a match can come before one with it, but not without end. */
  private static final int MOST_PAGES = 50;

  private final FhirServer server;

  SearchPages(FhirServer server) {
    this.server = server;
  }

  /**
   * An answer.
   *
   * @param matches by id
   * @param refusal the page that could not be read
   */
  record Found(Map<String, JsonNode> matches, Optional<Reply> refusal) {}

  /**
   * Searches until so many are found.
   *
   * @param limit the most bytes of a page
   */
  Found search(String address, long limit, int enough) throws IOException {
    Map<String, JsonNode> matches = new LinkedHashMap<>();
    Optional<String> page = Optional.of(address);
    for (int i = 0; i < MOST_PAGES && page.isPresent() && matches.size() < enough; i++) {
      Reply reply = server.get(page.get(), limit);
      Optional<JsonNode> bundle = reply.body().filter(any -> reply.isGood());
      if (bundle.isEmpty()) {
        return new Found(matches, Optional.of(reply));
      }
      add(bundle.get(), matches);
      page = next(bundle.get());
    }
    return new Found(matches, Optional.empty());
  }

  /** One resource can come again on the next page. */
  private static void add(JsonNode bundle, Map<String, JsonNode> found) {
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
}
