package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.monographfhir.terminology.ResourceTree;

/**
 * What a drug is given with.
 *
 * @param group the same group is given together, another is an alternative
 * @param kind {@code treatment}, {@code treatmentClass}, {@code modality} or {@code alone}
 * @param step which, where there is an order
 */
record Therapy(int group, String kind, Concept what, boolean optional, Optional<Integer> step) {

  static final String ALONE = "alone";
  static final String TREATMENT = "treatment";

  static List<Therapy> of(JsonNode use) {
    return ResourceTree.extensions(use, "otherTherapy").map(Therapy::read).toList();
  }

  private static Therapy read(JsonNode therapy) {
    boolean alone = ResourceTree.extension(therapy, ALONE).isObject();
    String kind =
        alone
            ? ALONE
            : List.of(TREATMENT, "treatmentClass", "modality").stream()
                .filter(each -> ResourceTree.extension(therapy, each).isObject())
                .findFirst()
                .orElse("modality");
    return new Therapy(
        ResourceTree.values(therapy, "group").mapToInt(JsonNode::asInt).findFirst().orElse(0),
        kind,
        Values.concepts(therapy, kind).stream().findFirst().orElse(new Concept("?", List.of())),
        ResourceTree.values(therapy, "optional").anyMatch(JsonNode::asBoolean),
        ResourceTree.values(therapy, "step").map(JsonNode::asInt).findFirst());
  }

  boolean isAlone() {
    return kind.equals(ALONE);
  }

  String words() {
    return isAlone() ? ALONE : (optional ? "optionally " : "") + what.words();
  }

  /** The alternatives, in the order of the page. */
  static List<List<Therapy>> groups(List<Therapy> therapies) {
    return therapies.stream()
        .map(Therapy::group)
        .collect(Collectors.toCollection(LinkedHashSet::new))
        .stream()
        .map(group -> therapies.stream().filter(each -> each.group() == group).toList())
        .toList();
  }

  static String words(List<Therapy> therapies) {
    return groups(therapies).stream()
        .map(group -> group.stream().map(Therapy::words).collect(Collectors.joining(" + ")))
        .collect(Collectors.joining(" or "));
  }
}
