package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.server.FhirServer;
import org.monographfhir.target.Upsert;

/**
 * Asks a server whether it has resources under other ids than those that are about to be sent: then
 * it was loaded by condition, and would have each of them twice. A few tell it for all.
 */
final class OtherMode {

  private static final int SAMPLES = 3;
  private static final long LIMIT = 16L << 20;

  private final SearchPages pages;

  OtherMode(FhirServer server) {
    pages = new SearchPages(server);
  }

  /** A warning for the first that is there under another id. */
  List<Diagnostic> find(List<Chunk> chunks) throws IOException {
    int asked = 0;
    for (Chunk chunk : chunks) {
      for (CargoEntry entry : chunk.entries()) {
        boolean sample = entry.isDrug() && chunk.request(entry).way() == Upsert.ID;
        if (sample && asked++ < SAMPLES) {
          Optional<String> other = other(entry, chunk);
          if (other.isPresent()) {
            return List.of(warning(entry, chunk.request(entry).url(), other.get()));
          }
        }
      }
    }
    return List.of();
  }

  private Optional<String> other(CargoEntry entry, Chunk chunk) throws IOException {
    JsonNode coding = chunk.entry(entry).at("/resource/code/coding/0");
    String token = coding.path("system").asText() + "|" + coding.path("code").asText();
    String search = "?code=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    SearchPages.Found found = pages.search(entry.type() + search, LIMIT, 2);
    for (JsonNode match : found.matches().values()) {
      String id = match.path("id").asText();
      String place = entry.type() + "/" + id;
      if (!id.isEmpty() && !place.equals(chunk.request(entry).url())) {
        return Optional.of(place);
      }
    }
    return Optional.empty();
  }

  private static Diagnostic warning(CargoEntry entry, String ours, String other) {
    return Diagnostic.warning(
        entry.file(),
        entry.line(),
        "load.other-mode",
        ("%s is on the server as %s, and is sent as %s: it was loaded by condition; by id the"
                + " server has each resource twice")
            .formatted(entry.label(), other, ours));
  }
}
