package org.monographfhir.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The children of an <a href="http://hl7.org/fhir/R4/profiling.html#extensions">extension</a> that
 * a profile names as a slice. A snapshot may leave them to the definition of the extension, and
 * HL7's does; Medplum looks for the fixed url among them, and without it takes no resource at all.
 */
final class SliceChildren {

  private static final List<String> CHILDREN = List.of("id", "extension", "url", "value[x]");

  private final Map<String, JsonNode> extensions = new HashMap<>();

  /**
   * @param definitions all that there are, also those that stay out of the package
   */
  SliceChildren(List<Artifact> definitions) {
    definitions.stream()
        .map(Artifact::content)
        .filter(each -> each.path("type").asText().equals("Extension"))
        .forEach(each -> extensions.put(each.path("url").asText(), each));
  }

  /** The same definition, with the children of all slices that it had none of. */
  Artifact completed(Artifact definition) {
    ObjectNode copy = definition.content().deepCopy();
    if (copy.path("snapshot").path("element") instanceof ArrayNode elements) {
      for (int i = elements.size() - 1; i >= 0; i--) {
        JsonNode slice = elements.get(i);
        String next = elements.path(i + 1).path("id").asText();
        JsonNode extension = extensions.get(profile(slice));
        if (extension != null && !next.startsWith(slice.path("id").asText() + ".")) {
          insert(extension, slice, elements, i + 1);
        }
      }
    }
    return new Artifact(copy);
  }

  private static String profile(JsonNode slice) {
    JsonNode type = slice.path("type").path(0);
    boolean isExtension = type.path("code").asText().equals("Extension");
    return slice.has("sliceName") && isExtension ? type.path("profile").path(0).asText() : "";
  }

  private static void insert(JsonNode extension, JsonNode slice, ArrayNode elements, int at) {
    int place = at;
    for (String child : CHILDREN) {
      for (JsonNode defined : extension.path("snapshot").path("element")) {
        if (defined.path("id").asText().equals("Extension." + child)) {
          ObjectNode element = defined.deepCopy();
          element.put("id", slice.path("id").asText() + "." + child);
          element.put("path", slice.path("path").asText() + "." + child);
          element.remove("slicing");
          elements.insert(place++, element);
        }
      }
    }
  }
}
