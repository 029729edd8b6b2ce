package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.monographfhir.target.Upsert;

/**
 * The form that an entry gets in a chunk: its request, and references to what stands in the same
 * chunk or is on the server already.
 */
final class EntryForm {

  private final ReferenceTargets names;
  private final Optional<Upsert> wanted;
  private final Set<String> retired;

  /**
   * A form.
   *
   * @param names all entries that a reference may mean
   * @param wanted how resources are to be matched; absent: as the files say
   * @param retired the fullUrls of those that left the corpus
   */
  EntryForm(ReferenceTargets names, Optional<Upsert> wanted, Set<String> retired) {
    this.names = names;
    this.wanted = wanted;
    this.retired = retired;
  }

  /** Absent where the wanted one cannot be told from the one in the file. */
  Optional<WriteRequest> request(CargoEntry entry) {
    return wanted.isEmpty()
        ? Optional.of(entry.request())
        : entry.request().as(wanted.get(), entry.type(), id(entry));
  }

  boolean changes(CargoEntry entry) {
    return !request(entry).equals(Optional.of(entry.request()));
  }

  ObjectNode write(CargoEntry entry, Set<String> inChunk) throws IOException {
    ObjectNode node = entry.place().read();
    WriteRequest request = request(entry).orElseThrow();
    ObjectNode resource = (ObjectNode) node.get("resource");
    if (changes(entry)) {
      request.writeInto(node);
      if (request.way() == Upsert.ID) {
        resource.put("id", id(entry));
      }
    }
    if (retired.contains(entry.fullUrl())) {
      Retirement.of(entry.type()).ifPresent(it -> it.writeInto(resource));
    }
    redirect(resource, inChunk);
    return node;
  }

  private void redirect(JsonNode node, Set<String> inChunk) {
    JsonNode reference = node.get("reference");
    if (reference != null && reference.isTextual()) {
      names
          .find(reference.asText())
          .ifPresent(target -> ((ObjectNode) node).put("reference", address(target, inChunk)));
    }
    node.forEach(child -> redirect(child, inChunk));
  }

  private String address(CargoEntry target, Set<String> inChunk) {
    return inChunk.contains(target.fullUrl())
        ? target.fullUrl()
        : request(target).orElseThrow().reference();
  }

  /** A number is not allowed everywhere, so it starts with a letter. */
  private static String id(CargoEntry entry) {
    return "m-" + entry.fullUrl().replaceFirst("^urn:uuid:", "");
  }
}
