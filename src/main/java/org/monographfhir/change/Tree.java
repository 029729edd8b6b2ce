package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.monographfhir.terminology.Canonical;

/** Ways through a FHIR resource in JSON. What is not there is empty, never an error. */
final class Tree {

  private Tree() {}

  static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Extensions of ours, or parts of one. */
  static Stream<JsonNode> extensions(JsonNode element, String name) {
    return all(element.path("extension"))
        .filter(
            each -> {
              String url = each.path("url").asText();
              return url.equals(name) || url.equals(Canonical.structure(name));
            });
  }

  static JsonNode extension(JsonNode element, String name) {
    return extensions(element, name).findFirst().orElse(MissingNode.getInstance());
  }

  /** The value of an extension, whatever its type. */
  static JsonNode value(JsonNode extension) {
    return extension.properties().stream()
        .filter(each -> each.getKey().startsWith("value"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** The words of a concept, else of its first coding, else the code. */
  static String words(JsonNode concept) {
    JsonNode coding = concept.path("coding").path(0);
    return Stream.of(concept.path("text"), coding.path("display"), coding.path("code"))
        .map(JsonNode::asText)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  static String code(JsonNode concept) {
    return concept.path("coding").path(0).path("code").asText();
  }

  /** The code in one system. */
  static Optional<String> code(JsonNode concept, String system) {
    return all(concept.path("coding"))
        .filter(each -> each.path("system").asText().equals(system))
        .map(each -> each.path("code").asText())
        .findFirst();
  }
}
