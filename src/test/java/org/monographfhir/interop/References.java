package org.monographfhir.interop;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Looks at every reference of a resource, also inside extensions. */
final class References {

  /** The name of each resource, by its address on the server. */
  private final Map<String, String> names;

  final List<String> dangling = new ArrayList<>();
  int found;
  int inExtensions;

  References(Map<String, String> names) {
    this.names = names;
  }

  /** Puts the name of what is referred to in the place of its address. */
  ObjectNode named(String from, ObjectNode resource) {
    visit(from, resource, false);
    return resource;
  }

  private void visit(String from, JsonNode node, boolean inExtension) {
    if (node.path("reference").isTextual()) {
      visitReference(from, (ObjectNode) node, inExtension);
    }
    node.properties()
        .forEach(
            field ->
                visit(from, field.getValue(), inExtension || field.getKey().equals("extension")));
    if (node.isArray()) {
      node.forEach(item -> visit(from, item, inExtension));
    }
  }

  private void visitReference(String from, ObjectNode node, boolean inExtension) {
    String address = node.path("reference").asText();
    if (address.startsWith("#")) {
      return; // contained, and of no other resource
    }
    String name = names.get(address);
    if (name == null) {
      dangling.add(from + " -> " + address);
    } else {
      found++;
      inExtensions += inExtension ? 1 : 0;
      node.put("reference", name);
    }
  }
}
