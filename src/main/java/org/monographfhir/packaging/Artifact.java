package org.monographfhir.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * One resource of the package.
 *
 * @param content the resource, which has an id
 */
record Artifact(JsonNode content) {

  /** As the guide refers to it. */
  String reference() {
    return content.path("resourceType").asText() + "/" + content.path("id").asText();
  }

  boolean isGuide() {
    return content.path("resourceType").asText().equals(Guide.TYPE);
  }

  String fileName() {
    return reference().replace('/', '-') + ".json";
  }

  byte[] bytes() {
    return (content.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
