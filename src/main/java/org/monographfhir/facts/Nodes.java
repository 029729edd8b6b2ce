package org.monographfhir.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.ResourceTree;

/** Elements of FHIR JSON as R4 has them, and what they are made of. */
final class Nodes {

  private Nodes() {}

  /** Names and values: texts, or nodes. */
  static ObjectNode object(Object... content) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < content.length; i += 2) {
      if (content[i + 1] instanceof JsonNode value) {
        node.set((String) content[i], value);
      } else {
        node.put((String) content[i], (String) content[i + 1]);
      }
    }
    return node;
  }

  static ObjectNode own(String name) {
    return object("url", Canonical.structure(name));
  }

  static void add(ObjectNode to, String url, String type, JsonNode value) {
    to.withArray("extension").add(object("url", url, "value" + type, value));
  }

  /** The extensions of a name. */
  static List<JsonNode> all(JsonNode of, String name) {
    return ResourceTree.extensions(of, name).toList();
  }

  /** The value of the identifier of one of our systems. */
  static String identifier(JsonNode resource, String system) {
    for (JsonNode each : resource.path("identifier")) {
      if (each.path("system").asText().equals(Canonical.sid(system))) {
        return each.path("value").asText();
      }
    }
    return "";
  }
}
