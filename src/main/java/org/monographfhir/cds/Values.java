package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        .map(concept -> concept.path("coding").path(0).path("code").asText())
        .filter(code -> !code.isEmpty())
        .findFirst();
  }

  static List<Concept> concepts(JsonNode element, String name) {
    return ResourceTree.values(element, name).map(Values::concept).toList();
  }

  static Concept concept(JsonNode concept) {
    List<Coding> codings = codings(concept.path("coding"));
    Stream<String> words =
        Stream.concat(
            Stream.of(concept.path("text").asText()),
            codings.stream()
                .limit(1)
                .flatMap(each -> Stream.of(each.display().orElse(""), each.code())));
    return new Concept(words.filter(each -> !each.isEmpty()).findFirst().orElse("?"), codings);
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

  static String type(JsonNode resource) {
    return resource.path("resourceType").asText();
  }
}
