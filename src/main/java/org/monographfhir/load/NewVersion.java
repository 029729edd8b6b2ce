package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.monographfhir.chunk.WriteRequest;
import org.monographfhir.target.Upsert;

/**
 * Tells whether a server made a new version. FHIR has no word for it: 200 says only that the
 * resource was there. So the signs count, the surest first: a code of HAPI, the version number, and
 * the time of the last change against the server's own clock before the chunk was sent.
 *
 * @param before the server's clock before the chunk was sent, where it is known
 * @param repeated whether the chunk was sent more than once, so that an earlier try may have worked
 */
record NewVersion(Optional<Instant> before, boolean repeated) {

  EntryState of(WriteRequest request, JsonNode response) {
    String status = response.path("status").asText();
    if (status.startsWith("201")) {
      return EntryState.CREATED;
    }
    Optional<Instant> changed = instant(response.path("lastModified").asText());
    boolean first = version(response).equals("1");
    boolean since =
        changed.isPresent() && before.isPresent() && !changed.get().isBefore(before.get());
    if (repeated && since) {
      return first ? EntryState.CREATED : EntryState.UPDATED;
    }
    String code = hapiCode(response.path("outcome"));
    if (request.way() == Upsert.CREATE || status.startsWith("304") || code.contains("NO_CHANGE")) {
      return EntryState.UNCHANGED;
    }
    if (code.contains("UPDATE")) {
      return EntryState.UPDATED;
    }
    boolean old = changed.isPresent() && before.isPresent() && !since;
    return first || old ? EntryState.UNCHANGED : EntryState.UPDATED;
  }

  private static String hapiCode(JsonNode outcome) {
    for (JsonNode issue : outcome.path("issue")) {
      for (JsonNode coding : issue.path("details").path("coding")) {
        if (coding.path("system").asText().contains("hapi-fhir-storage-response-code")) {
          return coding.path("code").asText();
        }
      }
    }
    return "";
  }

  private static String version(JsonNode response) {
    String location = response.path("location").asText();
    int history = location.indexOf("/_history/");
    return history >= 0
        ? location.substring(history + "/_history/".length())
        : response.path("etag").asText().replaceAll("^(W/)?\"|\"$", "");
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
