package org.monographfhir.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a Bundle says about one use: an administrationGuidelines of a MedicationKnowledge. */
record BundleUse(
    String text,
    String condition,
    List<String> conditions,
    Set<String> glossaryIds,
    String purpose,
    boolean approved,
    boolean accelerated,
    List<String> subUses,
    List<Boolean> acceleratedSubUses,
    Set<String> partners,
    List<String> age,
    Set<String> brands) {

  static BundleUse of(JsonNode guideline) {
    JsonNode use = Extensions.first(guideline, "clinical-use");
    JsonNode status = Extensions.first(guideline, "regulatory-status");
    JsonNode indication = guideline.path("indicationCodeableConcept");
    List<JsonNode> conditions =
        Extensions.all(use, "condition").stream().map(Extensions::value).toList();
    List<JsonNode> subUses = subUses(use);
    List<Boolean> marked = subUses.stream().map(Extensions::isAccelerated).toList();
    Set<String> glossary = new TreeSet<>(glossaryIds(indication));
    conditions.forEach(c -> glossary.addAll(glossaryIds(c)));
    Set<String> partners = new TreeSet<>(partners(use));
    subUses.forEach(s -> partners.addAll(partners(s)));
    return new BundleUse(
        PlainWords.plain(Extensions.value(use, "statement")),
        PlainWords.condition(indication.path("text")),
        conditions.stream().map(c -> PlainWords.condition(c.path("text"))).toList(),
        glossary,
        purpose(use),
        "approved".equals(Extensions.code(Extensions.value(status, "status"))),
        Extensions.isAccelerated(status) || marked.contains(true),
        subUses.stream().map(s -> PlainWords.plain(Extensions.value(s, "statement"))).toList(),
        marked,
        partners,
        age(use),
        brands(use));
  }

  private static List<String> glossaryIds(JsonNode concept) {
    List<String> ids = new ArrayList<>();
    for (JsonNode coding : concept.path("coding")) {
      if (coding.path("system").asText().endsWith("/nci-cancer-term")) {
        ids.add(coding.path("code").asText());
      }
    }
    return ids;
  }

  /** Named drugs and regimens; classes and other modalities are not compared. */
  private static Set<String> partners(JsonNode use) {
    Set<String> names = new TreeSet<>();
    for (JsonNode therapy : Extensions.all(use, "otherTherapy")) {
      String name = Extensions.value(therapy, "treatment").path("text").asText();
      if (!name.isEmpty()) {
        names.add(PlainWords.lower(name));
      }
    }
    return names;
  }

  /** All of them, those of a sub-use behind it. */
  private static List<JsonNode> subUses(JsonNode use) {
    List<JsonNode> all = new ArrayList<>();
    for (JsonNode each : Extensions.all(use, "specific-use")) {
      all.add(each);
      all.addAll(subUses(each));
    }
    return all;
  }

  private static String purpose(JsonNode use) {
    return Extensions.all(use, "intendedEffect").stream()
        .map(each -> Extensions.code(Extensions.value(each)))
        .collect(Collectors.joining(" "));
  }

  /** The limits, whichever of the populations they are of. */
  private static List<String> age(JsonNode use) {
    return List.of(limit(use, "low"), limit(use, "high"));
  }

  private static String limit(JsonNode use, String end) {
    return Extensions.all(use, "population").stream()
        .map(each -> age(Extensions.value(each, "ageRange").path(end), "code"))
        .filter(each -> !each.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
  }

  /** Value and unit; empty where the range is open. */
  static String age(JsonNode age, String unit) {
    return age.path("value").isNumber()
        ? age.path("value").asDouble() + " " + age.path(unit).asText()
        : "";
  }

  private static Set<String> brands(JsonNode use) {
    Set<String> brands = new TreeSet<>();
    Extensions.all(use, "brand").forEach(b -> brands.add(Extensions.value(b).asText()));
    return brands;
  }
}
