package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What the answer about an entry says of the version that is there now. */
record VersionSigns(JsonNode response) {

  /** The code that HAPI has for what it did; empty where there is none. */
  String hapiCode() {
    for (JsonNode issue : response.path("outcome").path("issue")) {
      for (JsonNode coding : issue.path("details").path("coding")) {
        if (coding.path("system").asText().contains("hapi-fhir-storage-response-code")) {
          return coding.path("code").asText();
        }
      }
    }
    return "";
  }

  /** The number of the version. */
  String version() {
    String location = response.path("location").asText();
    int history = location.indexOf("/_history/");
    return history >= 0
        ? location.substring(history + "/_history/".length())
        : response.path("etag").asText().replaceAll("^(W/)?\"|\"$", "");
  }

  /** When it was made. */
  Optional<Instant> changed() {
    try {
      return Optional.of(OffsetDateTime.parse(response.path("lastModified").asText()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
