package org.monographfhir.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.monographfhir.terminology.Canonical;

/** Elements of FHIR JSON. */
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
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode each : of.path("extension")) {
      if (each.path("url").asText().replaceFirst(".*/", "").equals(name)) {
        found.add(each);
      }
    }
    return found;
  }

  /** The first extension of a name. */
  static JsonNode first(JsonNode of, String name) {
    return all(of, name).stream().findFirst().orElse(MissingNode.getInstance());
  }

  /** The value of the first extension of a name. */
  static JsonNode value(JsonNode of, String name) {
    return value(first(of, name));
  }

  static JsonNode value(JsonNode extension) {
    return extension.properties().stream()
        .filter(each -> each.getKey().startsWith("value"))
        .findFirst()
        .<JsonNode>map(each -> each.getValue())
        .orElse(MissingNode.getInstance());
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

  static String code(JsonNode concept) {
    return concept.at("/coding/0/code").asText();
  }
}
