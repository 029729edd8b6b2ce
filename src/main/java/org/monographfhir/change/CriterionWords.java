package org.monographfhir.change;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.stream.Collectors;
import org.monographfhir.terminology.ResourceTree;

/** Criteria in words, also those within each other. */
final class CriterionWords {

  private CriterionWords() {}

  /** Only criteria of one type can replace each other. */
  static Item item(JsonNode criterion) {
    if (isCombination(criterion)) {
      return new Item(Aspect.CONDITION_OF_USE, "combination", words(criterion));
    }
    JsonNode type = ResourceTree.value(criterion, "type");
    String kind = ResourceTree.words(type).toLowerCase(Locale.ROOT);
    return new Item(
        Aspect.CONDITION_OF_USE, ResourceTree.code(type), words(criterion) + " (" + kind + ")");
  }

  /** The order within a combination says nothing: it is no change. */
  static String words(JsonNode criterion) {
    if (isCombination(criterion)) {
      String operator = ResourceTree.value(criterion, "combination").asText();
      return ResourceTree.extensions(criterion, "criterion")
          .map(CriterionWords::words)
          .sorted()
          .collect(Collectors.joining("; ", operator.replace('-', ' ') + " (", ")"));
    }
    boolean exclude = ResourceTree.value(criterion, "exclude").asBoolean();
    return (exclude ? "not " : "") + ResourceTree.words(ResourceTree.value(criterion, "value"));
  }

  private static boolean isCombination(JsonNode criterion) {
    return ResourceTree.extension(criterion, "combination").isObject();
  }
}
