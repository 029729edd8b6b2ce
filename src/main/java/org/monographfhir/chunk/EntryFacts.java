package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds out what is to be known of an entry without holding it. */
final class EntryFacts {

  private final JsonNode entry;
  private final JsonNode resource;

  EntryFacts(JsonNode entry) {
    this.entry = entry;
    resource = entry.path("resource");
  }

  /** Nothing when there is a {@link #problem}. */
  Optional<CargoEntry> at(Place place) {
    Optional<WriteRequest> request = WriteRequest.of(entry);
    if (request.isEmpty() || type().isEmpty() || fullUrl().isEmpty()) {
      return Optional.empty();
    }
    Set<String> references = new HashSet<>();
    collect(resource, references);
    byte[] content = Trees.bytes(resource);
    return Optional.of(
        new CargoEntry(
            place,
            fullUrl(),
            type(),
            label(request.get()),
            request.get(),
            references,
            Sha256.of(content),
            Trees.bytes(entry).length));
  }

  String problem() {
    if (type().isEmpty() || fullUrl().isEmpty()) {
      return "an entry without a resource or without fullUrl";
    }
    return "%s: %s %s is not safe to send twice; an entry is a PUT with a search or an id, or a POST"
            .formatted(
                type(),
                entry.path("request").path("method").asText("no method"),
                entry.path("request").path("url").asText("no url"))
        + " with ifNoneExist";
  }

  private String type() {
    return resource.path("resourceType").asText();
  }

  private String fullUrl() {
    return entry.path("fullUrl").asText();
  }

  private String label(WriteRequest request) {
    return Stream.of(
            resource.path("code").path("text"),
            resource.path("name"),
            resource.at("/name/0/productName"),
            type().equals("DocumentReference") ? resource.path("description") : resource.path(""))
        .filter(JsonNode::isTextual)
        .map(JsonNode::asText)
        .findFirst()
        .orElse(request.address());
  }

  private static void collect(JsonNode node, Set<String> found) {
    JsonNode reference = node.get("reference");
    if (reference != null && reference.isTextual()) {
      found.add(reference.asText());
    }
    node.forEach(child -> collect(child, found));
  }
}
