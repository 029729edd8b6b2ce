package org.monographfhir.reading.uses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Collectors;

/** One of the populations of a use as text. */
final class PopulationText {

  private PopulationText() {}

  static String text(String group, String low, String high, String sex, Optional<Where> where) {
    String criteria =
        Where.leaves(where).stream()
            .map(leaf -> String.join(" ", Phrase.bag(leaf.words)))
            .sorted()
            .collect(Collectors.joining(" & "));
    return String.join(", ", group, low, high, sex, criteria);
  }

  /** {@code [1, "mo"]}. */
  static String ofGold(JsonNode age) {
    return age.isEmpty() ? "" : age.path(0).asDouble() + " " + age.path(1).asText();
  }

  static String ofQuantity(JsonNode age) {
    return age.isEmpty()
        ? ""
        : age.path("value").asDouble() + " " + age.path("code").asText(age.path("unit").asText());
  }
}
