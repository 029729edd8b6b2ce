package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;

/** Whom a use is for, in words. */
final class PopulationWords {

  private PopulationWords() {}

  /**
   * The alternatives; before definitions 0.2.0 there was one range of ages at most. Only those of
   * one age group can replace each other.
   */
  static Stream<Item> of(JsonNode use) {
    return Stream.concat(
        ResourceTree.extensions(use, "population")
            .map(each -> new Item(Aspect.POPULATION, group(each), words(each))),
        ResourceTree.values(use, "ageRange").map(each -> Item.of(Aspect.POPULATION, ages(each))));
  }

  private static String group(JsonNode population) {
    return ResourceTree.code(ResourceTree.value(population, "group"));
  }

  private static String words(JsonNode population) {
    return Stream.of(
            ResourceTree.values(population, "group")
                .map(each -> ResourceTree.words(each).toLowerCase(Locale.ROOT)),
            ResourceTree.values(population, "ageRange").map(PopulationWords::ages),
            ResourceTree.values(population, "sex").map(JsonNode::asText),
            ResourceTree.extensions(population, "criterion").map(CriterionWords::words))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  private static String ages(JsonNode range) {
    JsonNode low = range.path("low");
    JsonNode high = range.path("high");
    String to = low.isMissingNode() ? "up to " + age(high) : age(low) + " to " + age(high);
    return high.isMissingNode() ? age(low) + " and older" : to;
  }

  private static String age(JsonNode quantity) {
    String value = quantity.path("value").asText();
    String unit = quantity.path("unit").asText(quantity.path("code").asText());
    return value + " " + unit + (value.equals("1") ? "" : "s");
  }
}
