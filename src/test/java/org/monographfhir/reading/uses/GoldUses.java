package org.monographfhir.reading.uses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a {@code *.uses.json}; {@code src/test/resources/gold-uses/README.md} says what it is. */
final class GoldUses {

  private GoldUses() {}

  static ScoredUse of(JsonNode use) {
    Map<ScoredPart, Set<String>> parts = new EnumMap<>(ScoredPart.class);
    if (!use.path("conditions").isMissingNode() && !use.path("conditions").isNull()) {
      parts.put(
          ScoredPart.CONDITION,
          set(use.path("conditions"), c -> Phrase.norm(c.path("text").asText())));
      Set<String> entries = set(use.path("conditions"), c -> entry(c.path("cdr").asText("")));
      entries.remove("");
      parts.put(ScoredPart.CDR, entries);
    }
    put(parts, ScoredPart.EFFECT, set(use.path("effect"), JsonNode::asText));
    put(parts, ScoredPart.STATUS, one(use.path("status")));
    put(parts, ScoredPart.PATHWAY, one(use.path("pathway")));
    put(parts, ScoredPart.BRAND, set(use.path("brands"), brand -> Phrase.norm(brand.asText())));
    put(parts, ScoredPart.POPULATION, set(use.path("population"), GoldUses::population));
    put(parts, ScoredPart.THERAPY, set(use.path("therapy"), GoldUses::together));
    put(
        parts,
        ScoredPart.OPTIONAL,
        set(use.path("optional"), therapy -> Phrase.treatment(therapy.asText())));
    Set<String> steps = new TreeSet<>();
    for (JsonNode step : use.path("steps")) {
      steps.add(steps.size() + " " + together(step.path(0)));
    }
    put(parts, ScoredPart.STEPS, steps);
    return new ScoredUse(
        Phrase.norm(use.path("start").asText()),
        parts,
        where(use.path("where")),
        all(use.path("uses")).map(GoldUses::of).toList(),
        false);
  }

  static void put(Map<ScoredPart, Set<String>> parts, ScoredPart part, Set<String> values) {
    if (!values.isEmpty()) {
      parts.put(part, values);
    }
  }

  static String entry(String id) {
    return id.equals("null") ? "" : id.replaceFirst("^0+", "");
  }

  private static String population(JsonNode population) {
    return PopulationText.text(
        text(population.path("group")),
        PopulationText.ofGold(population.path("low")),
        PopulationText.ofGold(population.path("high")),
        text(population.path("sex")),
        where(population.path("where")));
  }

  private static String together(JsonNode names) {
    return set(names, name -> Phrase.treatment(name.asText())).toString();
  }

  private static Optional<Where> where(JsonNode where) {
    if (where.isArray() || where.has("all") || where.has("any")) {
      JsonNode parts =
          where.isArray() ? where : where.has("all") ? where.path("all") : where.path("any");
      boolean any = !where.isArray() && !where.has("all");
      List<Optional<Where>> all = new ArrayList<>();
      parts.forEach(part -> all.add(where(part)));
      return Where.of(any, all);
    }
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Where.Leaf(
                where.path("t").asText(), where.path("v").asText(), where.path("not").asBoolean()));
  }

  private static Set<String> one(JsonNode value) {
    return text(value).isEmpty() ? Set.of() : Set.of(value.asText());
  }

  private static String text(JsonNode value) {
    return value.isNull() ? "" : value.asText();
  }

  static Stream<JsonNode> all(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Set<String> set(JsonNode array, Function<JsonNode, String> read) {
    Set<String> set = new TreeSet<>();
    array.forEach(each -> set.add(read.apply(each)));
    return set;
  }
}
