package org.monographfhir.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import org.monographfhir.terminology.ResourceTree;

/**
 * One resource of the package.
 *
 * @param content the resource, which has an id
 */
record Artifact(JsonNode content) {

  /** As the guide refers to it. */
  String reference() {
    return ResourceTree.type(content) + "/" + content.path("id").asText();
  }

  boolean isGuide() {
    return ResourceTree.type(content).equals(Guide.TYPE);
  }

  String fileName() {
    return reference().replace('/', '-') + ".json";
  }

  byte[] bytes() {
    return (content.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
