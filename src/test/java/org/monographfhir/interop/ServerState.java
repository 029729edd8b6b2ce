package org.monographfhir.interop;

import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.monographfhir.target.FhirVersion;

/**
 * What a server holds, in terms that hold on every server: a resource goes by what identifies it,
 * such as {@code MedicationKnowledge dinutuximab}, and so does what it refers to.
 *
 * @param versions the version of each resource
 * @param content each resource without what the server owns: id, version, time
 * @param dangling each reference that leads nowhere, as {@code from -> to}
 * @param references how many lead somewhere
 * @param inExtensions how many of them are in extensions
 */
record ServerState(
    SortedMap<String, String> versions,
    SortedMap<String, JsonNode> content,
    List<String> dangling,
    int references,
    int inExtensions) {

  private static final List<String> TYPES =
      List.of("Organization", "DocumentReference", "MedicationKnowledge", "Provenance");

  private static final List<String> TYPES_OF_R5 =
      List.of(
          "MedicinalProductDefinition", "ClinicalUseDefinition", "Group", "RegulatedAuthorization");

  /** Reads everything back. Fails if anything is there twice. */
  static ServerState of(FhirClient client, FhirVersion fhir) {
    Map<String, JsonNode> byAddress = new HashMap<>();
    Map<String, String> keys = new HashMap<>();
    SortedMap<String, String> versions = new TreeMap<>();
    for (String type : types(fhir)) {
      for (JsonNode resource : client.search(type + "?_count=1000")) {
        String address = type + "/" + resource.path("id").asText();
        String key = type + " " + identity(resource);
        byAddress.put(address, resource);
        keys.put(address, key);
        String version = resource.path("meta").path("versionId").asText();
        assertNull(versions.put(key, version), () -> key + " is there twice");
      }
    }
    References references = new References(keys);
    SortedMap<String, JsonNode> content = new TreeMap<>();
    byAddress.forEach(
        (address, resource) ->
            content.put(
                keys.get(address), references.named(keys.get(address), withoutServers(resource))));
    return new ServerState(
        versions, content, references.dangling, references.found, references.inExtensions);
  }

  private static List<String> types(FhirVersion fhir) {
    Stream<String> more = fhir == FhirVersion.R4 ? Stream.of() : TYPES_OF_R5.stream();
    return Stream.concat(TYPES.stream(), more).toList();
  }

  /** The names of the resources that one state has and the other has not, or otherwise. */
  List<String> changedTo(ServerState later) {
    return differences(content, later.content);
  }

  /** As {@link #changedTo}, and those that have another version. */
  List<String> movedTo(ServerState later) {
    return Stream.concat(changedTo(later).stream(), differences(versions, later.versions).stream())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> differences(Map<String, ?> one, Map<String, ?> other) {
    return Stream.concat(one.keySet().stream(), other.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(one.get(key), other.get(key)))
        .sorted()
        .toList();
  }

  private static String identity(JsonNode resource) {
    return switch (resource.path("resourceType").asText()) {
      case "MedicationKnowledge" ->
          tokens(resource.path("code").path("coding"), "code")
              .filter(token -> token.contains("/nci-drug|"))
              .findFirst()
              .orElseThrow();
      case "ClinicalUseDefinition" ->
          tokens(resource.path("identifier"), "value")
              .filter(token -> token.contains("/clinical-use-condition|"))
              .findFirst()
              .orElseThrow();
      case "Provenance" ->
          String.join(" ", tokens(resource.path("meta").path("tag"), "code").sorted().toList());
      default -> tokens(resource.path("identifier"), "value").findFirst().orElseThrow();
    };
  }

  private static Stream<String> tokens(JsonNode array, String value) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(it -> it.path("system").asText() + "|" + it.path(value).asText());
  }

  private static ObjectNode withoutServers(JsonNode resource) {
    ObjectNode copy = resource.deepCopy();
    copy.remove("id");
    ObjectNode meta = (ObjectNode) copy.get("meta");
    meta.remove(List.of("versionId", "lastUpdated"));
    // HAPI adds the number of the request.
    String source = meta.path("source").asText();
    if (source.contains("#")) {
      meta.put("source", source.substring(0, source.indexOf('#')));
    }
    return copy;
  }
}
