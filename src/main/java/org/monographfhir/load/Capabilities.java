package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;

/**
 * What a server says of itself in its <a
 * href="http://hl7.org/fhir/R4/capabilitystatement.html">CapabilityStatement</a>.
 *
 * @param software what it is, for people
 * @param fhirVersion for example 4.0.1
 * @param transaction whether it takes transactions
 * @param types what it does with each type of resource
 */
public record Capabilities(
    String software, String fhirVersion, boolean transaction, Map<String, TypeCapabilities> types) {

  public Capabilities {
    types = Map.copyOf(types);
  }

  /** Reads the statement. */
  static Capabilities of(JsonNode statement) {
    boolean transaction = false;
    Map<String, TypeCapabilities> types = new HashMap<>();
    for (JsonNode rest : statement.path("rest")) {
      if (rest.path("mode").asText("server").equals("server")) {
        transaction |= has(rest.path("interaction"), "transaction");
        for (JsonNode resource : rest.path("resource")) {
          types.put(resource.path("type").asText(), type(resource));
        }
      }
    }
    JsonNode software = statement.path("software");
    String name = software.path("name").asText("a server without a name");
    return new Capabilities(
        (name + " " + software.path("version").asText("")).strip(),
        statement.path("fhirVersion").asText(""),
        transaction,
        types);
  }

  private static TypeCapabilities type(JsonNode resource) {
    return new TypeCapabilities(
        resource.path("conditionalCreate").asBoolean(),
        resource.path("conditionalUpdate").asBoolean(),
        // HAPI's server takes such requests and does not say so: only a no is a no.
        resource.path("updateCreate").asBoolean(true));
  }

  private static boolean has(JsonNode interactions, String code) {
    for (JsonNode interaction : interactions) {
      if (interaction.path("code").asText().equals(code)) {
        return true;
      }
    }
    return false;
  }
}
