package org.monographfhir.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;

/** Finds extensions in FHIR JSON by the last part of their address. */
final class Extensions {

  private Extensions() {}

  static List<JsonNode> all(JsonNode of, String name) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode extension : of.path("extension")) {
      if (extension.path("url").asText().endsWith("/" + name)
          || extension.path("url").asText().equals(name)) {
        found.add(extension);
      }
    }
    return found;
  }

  /** The first of a name; missing where there is none. */
  static JsonNode first(JsonNode of, String name) {
    List<JsonNode> all = all(of, name);
    return all.isEmpty() ? MissingNode.getInstance() : all.get(0);
  }

  /** The value of the first of a name; missing where there is none. */
  static JsonNode value(JsonNode of, String name) {
    return value(first(of, name));
  }

  static JsonNode value(JsonNode extension) {
    for (var field : extension.properties()) {
      if (field.getKey().startsWith("value")) {
        return field.getValue();
      }
    }
    return MissingNode.getInstance();
  }

  /** The first code of a CodeableConcept; null where there is none. */
  static String code(JsonNode concept) {
    return concept.path("coding").path(0).path("code").asText(null);
  }

  static boolean isAccelerated(JsonNode of) {
    return "accelerated".equals(code(value(of, "pathway")));
  }
}
