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
record Population(
    Optional<String> group, List<AgeLimits> ages, Optional<String> sex, List<Criterion> criteria) {

  Population {
    ages = List.copyOf(ages);
    criteria = List.copyOf(criteria);
  }

  static List<Population> of(JsonNode use) {
    return ResourceTree.extensions(use, "population").map(Population::read).toList();
  }

  private static Population read(JsonNode population) {
    return new Population(
        Values.code(population, "group"),
        ResourceTree.values(population, "ageRange").map(AgeLimits::of).toList(),
        Values.text(population, "sex"),
        Criterion.of(population));
  }

  String words() {
    StringBuilder words = new StringBuilder(group.or(() -> sex).orElse("patients"));
    ages.forEach(each -> words.append(each.words()));
    return words.toString();
  }
}
