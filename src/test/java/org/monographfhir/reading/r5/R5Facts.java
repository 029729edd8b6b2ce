package org.monographfhir.reading.r5;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.facts.DocumentOfR5;
import org.monographfhir.facts.DrugsOfR5;

/** A Bundle of R5 as what reads R4 here wants it. */
public final class R5Facts {

  private final Map<String, JsonNode> byReference = new LinkedHashMap<>();
  private final Map<String, JsonNode> drugs = new LinkedHashMap<>();

  public R5Facts(JsonNode bundle) {
    List<JsonNode> entries = new ArrayList<>();
    bundle.path("entry").forEach(entries::add);
    DrugsOfR5 all = new DrugsOfR5(entries);
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      byReference.put(entry.path("fullUrl").asText(), DocumentOfR5.inR4(resource));
      switch (resource.path("resourceType").asText()) {
        case "MedicationKnowledge" ->
            drugs.put(resource.path("meta").path("source").asText(), all.inR4(resource));
        default -> {}
      }
    }
  }

  /** The drugs as R4 has them, by page. */
  public Map<String, JsonNode> drugs() {
    return drugs;
  }

  /** The resources, by what a drug refers to them by. */
  public Map<String, JsonNode> byReference() {
    return byReference;
  }
}
