package org.monographfhir.reading.r5;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.change.r5.DrugsOfR5;

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
      byReference.put(entry.path("fullUrl").asText(), resource);
      switch (resource.path("resourceType").asText()) {
        case "MedicationKnowledge" ->
            drugs.put(resource.path("meta").path("source").asText(), all.inR4(resource));
        case "DocumentReference" -> {
          if (resource.has("docStatus")) {
            master((ObjectNode) resource);
          }
        }
        default -> {}
      }
    }
  }

  /** The identifier of a version of the page's text has an element of its own in R4. */
  private static void master(ObjectNode document) {
    Iterator<JsonNode> identifiers = ((ArrayNode) document.path("identifier")).elements();
    while (identifiers.hasNext()) {
      JsonNode each = identifiers.next();
      if (each.path("value").asText().startsWith("urn:uuid:")) {
        document.set("masterIdentifier", each);
        identifiers.remove();
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
