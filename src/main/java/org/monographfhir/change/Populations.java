package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom a use is for, in words. */
final class Populations {

  private Populations() {}

  /**
   * The alternatives; before definitions 0.2.0 there was one range of ages at most. Only those of
   * one age group can replace each other.
   */
  static Stream<Item> of(JsonNode use) {
    return Stream.concat(
        Tree.extensions(use, "population")
            .map(each -> new Item(Aspect.POPULATION, group(each), words(each))),
        Tree.extensions(use, "ageRange")
            .map(each -> Item.of(Aspect.POPULATION, Ages.words(Tree.value(each)))));
  }

  private static String group(JsonNode population) {
    return Tree.code(Tree.value(Tree.extension(population, "group")));
  }

  private static String words(JsonNode population) {
    return Stream.of(
            Tree.extensions(population, "group")
                .map(each -> Tree.words(Tree.value(each)).toLowerCase(Locale.ROOT)),
            Tree.extensions(population, "ageRange").map(each -> Ages.words(Tree.value(each))),
            Tree.extensions(population, "sex").map(each -> Tree.value(each).asText()),
            Tree.extensions(population, "criterion").map(Criteria::words))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }
}
