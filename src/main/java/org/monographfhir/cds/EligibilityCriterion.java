package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.terminology.ResourceTree;

/** What has to be so of a patient. */
sealed interface EligibilityCriterion {

  /**
   * Something to be found, or not to be found.
   *
   * @param type a code of {@code indication-criterion-type}
   */
  record Finding(String type, Concept value, boolean exclude) implements EligibilityCriterion {}

  /** Several, of which all hold, or one. */
  record Combination(boolean anyOf, List<EligibilityCriterion> criteria)
      implements EligibilityCriterion {
    public Combination {
      criteria = List.copyOf(criteria);
    }
  }

  static List<EligibilityCriterion> of(JsonNode within) {
    return ResourceTree.extensions(within, "criterion").map(EligibilityCriterion::read).toList();
  }

  private static EligibilityCriterion read(JsonNode criterion) {
    return Values.text(criterion, "combination")
        .<EligibilityCriterion>map(how -> new Combination(how.equals("any-of"), of(criterion)))
        .orElseGet(
            () ->
                new Finding(
                    Values.code(criterion, "type").orElse(""),
                    Values.concepts(criterion, "value").stream()
                        .findFirst()
                        .orElse(new Concept("?", List.of())),
                    ResourceTree.values(criterion, "exclude").anyMatch(JsonNode::asBoolean)));
  }

  /** The findings in all levels. */
  default Stream<Finding> findings() {
    return this instanceof Combination several
        ? several.criteria().stream().flatMap(EligibilityCriterion::findings)
        : Stream.of((Finding) this);
  }

  default String words() {
    if (this instanceof Combination several) {
      return several.criteria().stream()
          .map(EligibilityCriterion::words)
          .collect(Collectors.joining("; ", several.anyOf() ? "any of (" : "all of (", ")"));
    }
    Finding finding = (Finding) this;
    return (finding.exclude() ? "not " : "") + finding.value().words();
  }
}
