package org.monographfhir.terminology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Ways through a FHIR resource in JSON. What is not there is empty, never an error. */
public final class ResourceTree {

  private ResourceTree() {}

  public static String type(JsonNode resource) {
    return resource.path("resourceType").asText();
  }

  public static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Extensions of ours, or parts of one. */
  public static Stream<JsonNode> extensions(JsonNode element, String name) {
    return all(element.path("extension"))
        .filter(
            each -> {
              String url = each.path("url").asText();
              return url.equals(name) || url.equals(Canonical.structure(name));
            });
  }

  public static JsonNode extension(JsonNode element, String name) {
    return extensions(element, name).findFirst().orElse(MissingNode.getInstance());
  }

  /** The value of an extension, whatever its type. */
  public static JsonNode value(JsonNode extension) {
    return extension.properties().stream()
        .filter(each -> each.getKey().startsWith("value"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  /** The values of all extensions of a name. */
  public static Stream<JsonNode> values(JsonNode element, String name) {
    return extensions(element, name).map(ResourceTree::value);
  }

  /** The value of the first extension of a name. */
  public static JsonNode value(JsonNode element, String name) {
    return value(extension(element, name));
  }

  /** The words of a concept, else of its first coding, else the code. */
  public static String words(JsonNode concept) {
    JsonNode coding = concept.path("coding").path(0);
    return Stream.of(concept.path("text"), coding.path("display"), coding.path("code"))
        .map(JsonNode::asText)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  public static String code(JsonNode concept) {
    return concept.path("coding").path(0).path("code").asText();
  }

  /** The code in one system. */
  public static Optional<String> code(JsonNode concept, String system) {
    return all(concept.path("coding"))
        .filter(each -> each.path("system").asText().equals(system))
        .map(each -> each.path("code").asText())
        .findFirst();
  }
}
