package org.monographfhir.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** One indication of a gold reading. */
record GoldUse(JsonNode node) {

  static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
    List<T> list = new ArrayList<>();
    array.forEach(n -> list.add(read.apply(n)));
    return list;
  }

  /** The texts of which one is right, the preferred one first. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String field : List.of("text", "textWithoutTrailing")) {
      if (!node.path(field).asText("").isEmpty()) {
        texts.add(PlainWords.plain(node.path(field)));
      }
    }
    return texts;
  }

  String condition() {
    return PlainWords.condition(node.path("condition"));
  }

  List<String> conditions() {
    return list(node.path("conditions"), c -> PlainWords.condition(c.path("text")));
  }

  String purpose() {
    return node.path("purpose").asText();
  }

  boolean isApproved() {
    return node.path("approved").asBoolean();
  }

  boolean isAccelerated() {
    return node.path("acceleratedApproval").asBoolean();
  }

  List<String> subUses() {
    return list(node.path("subUses"), s -> PlainWords.plain(s.path("text")));
  }

  List<Boolean> acceleratedSubUses() {
    return list(node.path("subUses"), s -> s.path("acceleratedApproval").asBoolean());
  }

  /** The condition's id must be there; without one, any id of a link in the condition may. */
  boolean accepts(Set<String> glossaryIds) {
    JsonNode id = node.path("conditionCdrId");
    if (!id.isNull()) {
      return glossaryIds.contains(id.asText());
    }
    Set<String> allowed = new HashSet<>();
    node.path("conditionLinks").forEach(l -> allowed.add(l.path("cdrId").asText()));
    node.path("conditions").forEach(c -> allowed.add(c.path("cdrId").asText()));
    return allowed.containsAll(glossaryIds);
  }

  Set<String> partners() {
    Set<String> partners = new TreeSet<>();
    node.path("combinationPartners").forEach(p -> partners.add(PlainWords.lower(p.asText())));
    for (JsonNode subUse : node.path("subUses")) {
      subUse.path("combinationPartners").forEach(p -> partners.add(PlainWords.lower(p.asText())));
    }
    return partners;
  }

  List<String> age() {
    return List.of(
        BundleUse.age(node.path("ageMin"), "unit"), BundleUse.age(node.path("ageMax"), "unit"));
  }

  Set<String> brands() {
    return new TreeSet<>(list(node.path("brandRestriction"), JsonNode::asText));
  }
}
