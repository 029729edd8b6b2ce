package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.monographfhir.terminology.ResourceTree;

/** How a drug is given: what with, what may be added, in which order, or alone. */
final class Partners {

  /** What names no partner. */
  private static final Set<String> MANNERS = Set.of("group", "optional", "step", "moment");

  private static final String ALONE = "alone";

  private Partners() {}

  /** What is given together is one partner; each without a group stands for itself. */
  static List<String> of(JsonNode use) {
    Map<String, List<JsonNode>> groups = new LinkedHashMap<>();
    List<JsonNode> therapies = ResourceTree.extensions(use, "otherTherapy").toList();
    for (int i = 0; i < therapies.size(); i++) {
      String group = ResourceTree.value(therapies.get(i), "group").asText();
      String key = group.isEmpty() ? "by itself " + i : group;
      groups.computeIfAbsent(key, each -> new ArrayList<>()).add(therapies.get(i));
    }
    return groups.values().stream().map(Partners::steps).toList();
  }

  /** What has no step holds for all of them, and stands in front. */
  private static String steps(List<JsonNode> together) {
    Map<Integer, List<JsonNode>> steps =
        together.stream()
            .collect(
                Collectors.groupingBy(
                    each -> ResourceTree.value(each, "step").asInt(),
                    TreeMap::new,
                    Collectors.toList()));
    return steps.values().stream().map(Partners::step).collect(Collectors.joining(", then "));
  }

  private static String step(List<JsonNode> together) {
    String words = together.stream().map(Partners::name).collect(Collectors.joining(" + "));
    String moment =
        together.stream()
            .map(each -> ResourceTree.value(each, "moment").asText())
            .filter(each -> !each.isEmpty())
            .distinct()
            .collect(Collectors.joining(", "));
    return moment.isEmpty() ? words : words + " (" + moment + ")";
  }

  private static String name(JsonNode therapy) {
    boolean optional = ResourceTree.value(therapy, "optional").asBoolean();
    String words =
        ResourceTree.all(therapy.path("extension"))
            .filter(each -> !MANNERS.contains(each.path("url").asText()))
            .map(
                each ->
                    each.path("url").asText().equals(ALONE)
                        ? ALONE
                        : ResourceTree.words(ResourceTree.value(each)))
            .findFirst()
            .orElse("");
    return optional ? "optionally " + words : words;
  }
}
