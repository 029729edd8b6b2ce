package org.monographfhir.cds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.monographfhir.terminology.ResourceTree;

/**
 * Whom a use is for: all of these together.
 *
 * @param group a code of {@code population-group}
 * @param ages at most one Range
 * @param sex a code of {@code administrative-gender}
 */
record TargetPopulation(
    Optional<String> group,
    List<AgeLimits> ages,
    Optional<String> sex,
    List<EligibilityCriterion> criteria) {

  TargetPopulation {
    ages = List.copyOf(ages);
    criteria = List.copyOf(criteria);
  }

  static List<TargetPopulation> of(JsonNode use) {
    return ResourceTree.extensions(use, "population").map(TargetPopulation::read).toList();
  }

  private static TargetPopulation read(JsonNode population) {
    return new TargetPopulation(
        Values.code(population, "group"),
        ResourceTree.values(population, "ageRange").map(AgeLimits::of).toList(),
        Values.text(population, "sex"),
        EligibilityCriterion.of(population));
  }

  String words() {
    StringBuilder words = new StringBuilder(group.or(() -> sex).orElse("patients"));
    ages.forEach(each -> words.append(each.words()));
    return words.toString();
  }
}
