package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.ResourceTree;

/** What extensions and concepts say, of a resource in JSON. What is not there is empty. */
final class Values {

  private Values() {}

  static List<String> texts(JsonNode element, String name) {
    return ResourceTree.values(element, name).map(JsonNode::asText).toList();
  }

  static Optional<String> text(JsonNode element, String name) {
    return ResourceTree.values(element, name).map(JsonNode::asText).findFirst();
  }

  /** The first code of the first concept. */
  static Optional<String> code(JsonNode element, String name) {
    return ResourceTree.values(element, name)
        .map(ResourceTree::code)
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  static List<Concept> concepts(JsonNode element, String name) {
    return ResourceTree.values(element, name).map(Values::concept).toList();
  }

  static Concept concept(JsonNode concept) {
    String words = ResourceTree.words(concept);
    return new Concept(words.isEmpty() ? "?" : words, codings(concept.path("coding")));
  }

  /** Of Codings, or of what a ValueSet contains. */
  static List<Coding> codings(JsonNode array) {
    return ResourceTree.all(array)
        .filter(each -> each.hasNonNull("system") && each.hasNonNull("code"))
        .map(
            each ->
                new Coding(
                    each.path("system").asText(),
                    each.path("code").asText(),
                    Optional.ofNullable(each.path("display").textValue())))
        .toList();
  }
}
