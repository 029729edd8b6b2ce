package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is given together with a drug, in words. */
final class Partners {

  private Partners() {}

  /** What is given together is one partner; each without a group stands for itself. */
  static List<String> of(JsonNode use) {
    Map<String, String> groups = new LinkedHashMap<>();
    List<JsonNode> therapies = Tree.extensions(use, "otherTherapy").toList();
    for (int i = 0; i < therapies.size(); i++) {
      String group = Tree.value(Tree.extension(therapies.get(i), "group")).asText();
      String key = group.isEmpty() ? "alone " + i : group;
      groups.merge(key, name(therapies.get(i)), (a, b) -> a + " + " + b);
    }
    return List.copyOf(groups.values());
  }

  private static String name(JsonNode therapy) {
    return Tree.all(therapy.path("extension"))
        .filter(each -> !each.path("url").asText().equals("group"))
        .map(each -> Tree.words(Tree.value(each)))
        .findFirst()
        .orElse("");
  }
}
