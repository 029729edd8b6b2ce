package org.monographfhir.reading.uses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a use names as given together, by group, option and step. */
final class PartnerSets {

  private final Map<String, Set<String>> groups = new TreeMap<>();
  private final Set<String> optional = new TreeSet<>();
  private final Map<Integer, Set<String>> order = new TreeMap<>();

  private PartnerSets() {}

  static PartnerSets of(JsonNode use) {
    PartnerSets therapies = new PartnerSets();
    BundleUses.all(use, "otherTherapy").forEach(therapies::add);
    return therapies;
  }

  private void add(JsonNode therapy) {
    String name = name(therapy);
    if (BundleUses.value(therapy, "optional").asBoolean()) {
      optional.add(name);
      return;
    }
    int step = BundleUses.value(therapy, "step").asInt(1);
    order.computeIfAbsent(step, key -> new TreeSet<>()).add(name);
    if (step == 1) {
      String group = BundleUses.value(therapy, "group").asText("none");
      groups.computeIfAbsent(group, key -> new TreeSet<>()).add(name);
    }
  }

  private static String name(JsonNode therapy) {
    if (BundleUses.value(therapy, "alone").asBoolean()) {
      return "alone";
    }
    return Stream.of("treatment", "treatmentClass", "modality")
        .flatMap(kind -> BundleUses.all(therapy, kind))
        .map(each -> Phrase.treatment(BundleUses.text(BundleUses.value(each))))
        .findFirst()
        .orElse("");
  }

  void put(Map<ScoredPart, Set<String>> parts) {
    Set<String> together = new TreeSet<>();
    groups.values().forEach(names -> together.add(names.toString()));
    GoldUses.put(parts, ScoredPart.THERAPY, together);
    GoldUses.put(parts, ScoredPart.OPTIONAL, optional);
    Set<String> steps = new TreeSet<>();
    if (order.size() > 1) {
      order.values().forEach(names -> steps.add(steps.size() + " " + names));
    }
    GoldUses.put(parts, ScoredPart.STEPS, steps);
  }
}
