package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.monographfhir.target.Upsert;

/**
 * How a resource is written: by what identifies it, by an id, or only where it is not yet. All
 * three may be sent twice.
 *
 * @param method PUT or POST
 * @param url the request's url
 * @param ifNoneExist the search that must find nothing; present with POST
 */
public record WriteRequest(String method, String url, Optional<String> ifNoneExist) {

  /** The request of an entry; nothing where sending it twice would not be safe. */
  static Optional<WriteRequest> of(JsonNode entry) {
    JsonNode node = entry.path("request");
    WriteRequest request =
        new WriteRequest(
            node.path("method").asText(),
            node.path("url").asText(),
            Optional.ofNullable(node.get("ifNoneExist")).map(JsonNode::asText));
    return Optional.of(request).filter(WriteRequest::isSafe);
  }

  private boolean isSafe() {
    return method.equals("POST")
        ? ifNoneExist.isPresent() && url.matches("[A-Za-z]+")
        : method.equals("PUT") && (isConditional() || url.matches("[A-Za-z]+/[A-Za-z0-9.-]{1,64}"));
  }

  private boolean isConditional() {
    return url.matches("[A-Za-z]+\\?.+");
  }

  /** How this request says which resource it is about. */
  public Upsert way() {
    if (method.equals("POST")) {
      return Upsert.CREATE;
    }
    return isConditional() ? Upsert.CONDITIONAL : Upsert.ID;
  }

  /** What reads the resource: a search for what identifies it, or its id. */
  public String address() {
    return ifNoneExist.map(search -> url + "?" + search).orElse(url);
  }

  /** The same in the words of a reference. */
  String reference() {
    return address().replace("%7C", "|");
  }

  /**
   * The request in another way. A search can become any of the others; from an id nothing else can
   * be told. What is created but never changed, such as a Provenance, stays so.
   */
  Optional<WriteRequest> as(Upsert wanted, String type, String id) {
    if (wanted == way() || (wanted == Upsert.CONDITIONAL && type.equals("Provenance"))) {
      return Optional.of(this);
    }
    if (wanted == Upsert.ID) {
      return Optional.of(new WriteRequest("PUT", type + "/" + id, Optional.empty()));
    }
    if (way() == Upsert.ID) {
      return Optional.empty();
    }
    String search = address().substring(address().indexOf('?') + 1);
    return Optional.of(
        wanted == Upsert.CREATE
            ? new WriteRequest("POST", type, Optional.of(search))
            : new WriteRequest("PUT", type + "?" + search, Optional.empty()));
  }

  void writeInto(ObjectNode entry) {
    ObjectNode node = entry.putObject("request").put("method", method).put("url", url);
    ifNoneExist.ifPresent(search -> node.put("ifNoneExist", search));
  }
}
