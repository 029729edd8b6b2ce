package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;

/** Criteria in words, also those within each other. */
final class Criteria {

  private Criteria() {}

  /** Only criteria of one type can replace each other. */
  static Item item(JsonNode criterion) {
    if (isCombination(criterion)) {
      return new Item(Aspect.CONDITION_OF_USE, "combination", words(criterion));
    }
    JsonNode type = Tree.value(Tree.extension(criterion, "type"));
    String kind = Tree.words(type).toLowerCase(Locale.ROOT);
    return new Item(Aspect.CONDITION_OF_USE, Tree.code(type), words(criterion) + " (" + kind + ")");
  }

  /** The order within a combination says nothing: it is no change. */
  static String words(JsonNode criterion) {
    if (isCombination(criterion)) {
      String operator = Tree.value(Tree.extension(criterion, "combination")).asText();
      return Tree.extensions(criterion, "criterion")
          .map(Criteria::words)
          .sorted()
          .collect(Collectors.joining("; ", operator.replace('-', ' ') + " (", ")"));
    }
    boolean exclude = Tree.value(Tree.extension(criterion, "exclude")).asBoolean();
    return (exclude ? "not " : "") + Tree.words(Tree.value(Tree.extension(criterion, "value")));
  }

  private static boolean isCombination(JsonNode criterion) {
    return Tree.extension(criterion, "combination").isObject();
  }
}
