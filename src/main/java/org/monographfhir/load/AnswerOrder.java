package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.monographfhir.chunk.CargoEntry;
import org.monographfhir.chunk.Chunk;
import org.monographfhir.target.Upsert;

/**
 * Which answer is about which entry. They should stand in the order of the entries; some servers
 * answer in another one, and then what an answer names tells.
 */
final class AnswerOrder {

  private final Chunk chunk;
  private final List<CargoEntry> entries;
  private final List<JsonNode> answers = new ArrayList<>();

  AnswerOrder(Chunk chunk, JsonNode answers) {
    this.chunk = chunk;
    entries = chunk.entries();
    answers.forEach(this.answers::add);
  }

  /** Whether each answer may be about the entry at its place. */
  boolean isKept() {
    for (int i = 0; i < entries.size(); i++) {
      if (!mayBe(entries.get(i), answers.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The answers in the order of the entries: by name, then by type, then those that are left. */
  List<JsonNode> find() {
    JsonNode[] found = new JsonNode[entries.size()];
    assign(found, this::isNamed);
    assign(found, (entry, answer) -> type(answer).equals(entry.type()));
    assign(found, (entry, answer) -> true);
    return List.of(found);
  }

  private void assign(JsonNode[] found, BiPredicate<CargoEntry, JsonNode> fits) {
    for (int i = 0; i < found.length; i++) {
      for (int k = 0; found[i] == null && k < answers.size(); k++) {
        if (fits.test(entries.get(i), answers.get(k))) {
          found[i] = answers.remove(k);
        }
      }
    }
  }

  private boolean mayBe(CargoEntry entry, JsonNode answer) {
    String type = type(answer);
    if (!type.isEmpty() && !type.equals(entry.type())) {
      return false;
    }
    boolean byId = chunk.request(entry).way() == Upsert.ID;
    return !byId || place(answer).isEmpty() || place(answer).equals(chunk.request(entry).url());
  }

  /** By the id, the name in the Bundle, or what the resource is known by. */
  private boolean isNamed(CargoEntry entry, JsonNode answer) {
    String address = chunk.request(entry).address();
    String known = address.replace("%7C", "|").replaceFirst(".*[=|/]", "");
    return place(answer).equals(address)
        || answer.path("fullUrl").asText().equals(entry.fullUrl())
        || type(answer).equals(entry.type())
            && answer.path("resource").toString().contains("\"" + known + "\"");
  }

  /** {@code Type/id}; empty where the answer does not say. */
  private static String place(JsonNode answer) {
    String location = answer.path("response").path("location").asText();
    String[] parts = location.replaceFirst("/_history/.*", "").split("/");
    return parts.length < 2 ? "" : parts[parts.length - 2] + "/" + parts[parts.length - 1];
  }

  private static String type(JsonNode answer) {
    String type = answer.path("resource").path("resourceType").asText();
    return type.isEmpty() || type.equals("OperationOutcome") ? place(answer).split("/")[0] : type;
  }
}
