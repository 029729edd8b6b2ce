package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;

/** The documents of a state, by the addresses that references use. */
final class Documents {

  private static final String SUMMARY = "drug-information-summary";

  private final Map<String, JsonNode> byAddress = new HashMap<>();

  Documents(List<JsonNode> entries) {
    for (JsonNode entry : entries) {
      JsonNode resource = entry.path("resource");
      String type = ResourceTree.type(resource);
      if (type.equals("DocumentReference")) {
        byAddress.put(entry.path("fullUrl").asText(), resource);
        byAddress.put(type + "/" + resource.path("id").asText(), resource);
      }
    }
  }

  /** The documents of others that a drug names. */
  List<Item> links(JsonNode drug) {
    return named(drug).filter(each -> !isSummary(each)).map(this::link).toList();
  }

  /** The hash of the page's own text; empty where it is not there. */
  String text(JsonNode drug) {
    return named(drug)
        .filter(Documents::isSummary)
        .map(each -> attachment(each).path("hash").asText(attachment(each).path("data").asText()))
        .findFirst()
        .orElse("");
  }

  private static Stream<JsonNode> named(JsonNode drug) {
    return ResourceTree.all(drug.path("monograph"));
  }

  private static boolean isSummary(JsonNode named) {
    return ResourceTree.code(named.path("type")).equals(SUMMARY);
  }

  private Item link(JsonNode named) {
    String link = attachment(named).path("url").asText(address(named));
    String words = ResourceTree.words(named.path("type")) + " " + link;
    return new Item(Aspect.DOCUMENT_LINK, ResourceTree.code(named.path("type")), words);
  }

  private static String address(JsonNode named) {
    return named.path("source").path("reference").asText();
  }

  private JsonNode attachment(JsonNode named) {
    JsonNode document = byAddress.getOrDefault(address(named), MissingNode.getInstance());
    return document.path("content").path(0).path("attachment");
  }
}
