package org.monographfhir.reading.uses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the uses of a MedicationKnowledge. */
final class BundleUses {

  private BundleUses() {}

  static List<ScoredUse> of(JsonNode drug) {
    List<ScoredUse> uses = new ArrayList<>();
    for (JsonNode guideline : drug.path("administrationGuidelines")) {
      Map<ScoredPart, Set<String>> approval = new EnumMap<>(ScoredPart.class);
      for (ScoredPart part : List.of(ScoredPart.STATUS, ScoredPart.PATHWAY)) {
        String name = part.name().toLowerCase(Locale.ROOT);
        GoldUses.put(
            approval,
            part,
            texts(
                all(guideline, "regulatory-status")
                    .flatMap(status -> all(status, name))
                    .map(each -> code(value(each)))));
      }
      all(guideline, "clinical-use").findFirst().ifPresent(use -> uses.add(use(use, approval)));
    }
    return uses;
  }

  private static ScoredUse use(JsonNode use, Map<ScoredPart, Set<String>> approval) {
    Map<ScoredPart, Set<String>> parts = new EnumMap<>(ScoredPart.class);
    parts.putAll(approval);
    List<JsonNode> conditions = all(use, "condition").map(BundleUses::value).toList();
    if (!conditions.isEmpty()) {
      parts.put(ScoredPart.CONDITION, texts(conditions.stream().map(c -> Phrase.norm(text(c)))));
      parts.put(ScoredPart.CDR, texts(conditions.stream().flatMap(BundleUses::entries)));
    }
    GoldUses.put(
        parts, ScoredPart.EFFECT, texts(all(use, "intendedEffect").map(e -> code(value(e)))));
    GoldUses.put(parts, ScoredPart.PATHWAY, texts(all(use, "pathway").map(p -> code(value(p)))));
    GoldUses.put(
        parts, ScoredPart.BRAND, texts(all(use, "brand").map(b -> Phrase.norm(value(b).asText()))));
    GoldUses.put(
        parts, ScoredPart.POPULATION, texts(all(use, "population").map(BundleUses::population)));
    PartnerSets.of(use).put(parts);
    return new ScoredUse(
        Phrase.norm(value(use, "statement").asText()),
        parts,
        criteria(use),
        all(use, "specific-use").map(each -> use(each, Map.of())).toList(),
        code(value(use, "completeness")).equals("complete"));
  }

  private static Stream<String> entries(JsonNode concept) {
    return GoldUses.all(concept.path("coding"))
        .filter(coding -> coding.path("system").asText().endsWith("nci-cancer-term"))
        .map(coding -> GoldUses.entry(coding.path("code").asText()));
  }

  private static String population(JsonNode population) {
    JsonNode ages = value(population, "ageRange");
    return PopulationText.text(
        code(value(population, "group")),
        PopulationText.ofQuantity(ages.path("low")),
        PopulationText.ofQuantity(ages.path("high")),
        code(value(population, "sex")),
        criteria(population));
  }

  private static Optional<Where> criteria(JsonNode of) {
    return Where.of(false, all(of, "criterion").map(BundleUses::criterion).toList());
  }

  private static Optional<Where> criterion(JsonNode criterion) {
    Optional<JsonNode> several = all(criterion, "combination").findFirst();
    if (several.isPresent()) {
      return Where.of(
          code(value(several.get())).contains("any"),
          all(criterion, "criterion").map(BundleUses::criterion).toList());
    }
    return Optional.of(
        new Where.Leaf(
            code(value(criterion, "type")),
            text(value(criterion, "value")),
            value(criterion, "exclude").asBoolean()));
  }

  static Stream<JsonNode> all(JsonNode of, String name) {
    return GoldUses.all(of.path("extension"))
        .filter(each -> each.path("url").asText().replaceFirst(".*/", "").equals(name));
  }

  static JsonNode value(JsonNode of, String name) {
    return all(of, name).findFirst().map(BundleUses::value).orElse(MissingNode.getInstance());
  }

  static JsonNode value(JsonNode extension) {
    return extension.properties().stream()
        .filter(each -> each.getKey().startsWith("value"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(MissingNode.getInstance());
  }

  private static String code(JsonNode value) {
    String text = value.path("coding").path(0).path("code").asText(value.path("text").asText());
    return value.isValueNode() ? value.asText() : text;
  }

  static String text(JsonNode value) {
    String display = value.path("coding").path(0).path("display").asText();
    return value.isValueNode() ? value.asText() : value.path("text").asText(display);
  }

  private static Set<String> texts(Stream<String> texts) {
    return texts.collect(Collectors.toCollection(TreeSet::new));
  }
}
