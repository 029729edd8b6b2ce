package org.monographfhir.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a package takes from its <a
 * href="http://hl7.org/fhir/R4/implementationguide.html">ImplementationGuide</a>.
 *
 * @param content the resource
 */
record Guide(JsonNode content) {

  static final String TYPE = "ImplementationGuide";

  String text(String element) {
    return content.path(element).asText();
  }

  /** What the addresses of all its definitions start with. */
  String canonical() {
    String url = text("url");
    int end = url.indexOf("/" + TYPE + "/");
    return end < 0 ? url : url.substring(0, end);
  }

  /** The resources that it says it has, examples too. */
  Set<String> listed() {
    Set<String> references = new TreeSet<>();
    for (JsonNode each : content.at("/definition/resource")) {
      references.add(each.at("/reference/reference").asText());
    }
    return references;
  }

  /** Whether a definition is one of this guide, not something it builds on. */
  boolean owns(Artifact definition) {
    String url = definition.content().path("url").asText();
    // NamingSystem has no address in R4.
    return url.isEmpty() || url.startsWith(canonical() + "/");
  }
}
