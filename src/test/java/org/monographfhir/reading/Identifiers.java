package org.monographfhir.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The identifiers of the documents that a MedicationKnowledge names as its monographs. */
record Identifiers(List<JsonNode> all) {

  private static final String SET_ID = "urn:uuid:";

  static Identifiers of(JsonNode drug, Map<String, JsonNode> byReference) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode monograph : drug.path("monograph")) {
      JsonNode document = byReference.get(monograph.path("source").path("reference").asText());
      if (document != null) {
        document.path("identifier").forEach(all::add);
      }
    }
    return new Identifiers(all);
  }

  /** The values of a system, told by the last part of its address, in order of the alphabet. */
  List<String> sorted(String system) {
    return all.stream()
        .filter(i -> i.path("system").asText().replaceFirst(".*/", "").equals(system))
        .map(i -> i.path("value").asText())
        .sorted()
        .toList();
  }

  /** The only value of a system; null where there is none. */
  String first(String system) {
    return sorted(system).stream().findFirst().orElse(null);
  }

  /** DailyMed set ids, which are written as URNs. */
  List<String> setIds() {
    return sorted("urn:ietf:rfc:3986").stream()
        .filter(v -> v.startsWith(SET_ID))
        .map(v -> v.substring(SET_ID.length()))
        .toList();
  }
}
