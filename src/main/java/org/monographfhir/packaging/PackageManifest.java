package org.monographfhir.packaging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes {@code package.json} as FHIR's page on <a
 * href="http://hl7.org/fhir/packages.html">packages</a> wants it. All of it comes from the guide.
 */
final class PackageManifest {

  /** The package of FHIR itself, which every package of its version depends on. */
  private static final Map<String, String> CORE =
      Map.of("4.0.1", "hl7.fhir.r4.core", "5.0.0", "hl7.fhir.r5.core");

  byte[] encode(Guide guide) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", guide.text("packageId"));
    json.put("version", guide.text("version"));
    // Version 3 of the layout, the one that has definitions and examples in folders of their own.
    json.put("tools-version", 3);
    json.put("type", "IG");
    json.put("date", guide.text("date").replace("-", "") + "000000");
    json.put("canonical", guide.canonical());
    json.put("url", guide.canonical());
    json.put("title", guide.text("title"));
    json.put("description", guide.text("description"));
    json.set("fhirVersions", guide.content().path("fhirVersion"));
    json.set("dependencies", dependencies(guide));
    json.put("author", guide.text("publisher"));
    ObjectNode maintainer = json.putArray("maintainers").addObject();
    maintainer.put("name", guide.text("publisher"));
    maintainer.put("url", guide.content().at("/contact/0/telecom/0/value").asText());
    if (guide.content().has("license")) {
      json.set("license", guide.content().get("license"));
    }
    ObjectNode folders = json.putObject("directories");
    folders.put("lib", "package");
    folders.put("example", "example");
    return (json.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode dependencies(Guide guide) {
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    for (JsonNode version : guide.content().path("fhirVersion")) {
      String core = CORE.get(version.asText());
      if (core != null) {
        all.put(core, version.asText());
      }
    }
    for (JsonNode each : guide.content().path("dependsOn")) {
      all.put(each.path("packageId").asText(), each.path("version").asText());
    }
    return all;
  }
}
