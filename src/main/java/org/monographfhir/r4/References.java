package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** Lets resources refer to others in another way than by the {@code fullUrl} of an entry. */
final class References {

  private final FhirTerser terser = FhirContext.forR4Cached().newTerser();
  private final Map<String, String> replacements;

  /**
   * @param targets what is referred to otherwise
   * @param reference how
   */
  References(List<Entry> targets, Function<Identity, String> reference) {
    replacements =
        targets.stream()
            .map(Entry::identity)
            .collect(Collectors.toMap(Identity::fullUrl, reference));
  }

  /** The entry with other references; the one given stays as it is. */
  Entry replacedIn(Entry entry) {
    Resource copy = entry.resource().copy();
    for (Reference each : terser.getAllPopulatedChildElementsOfType(copy, Reference.class)) {
      if (each.hasReference()) {
        each.setReference(replacements.getOrDefault(each.getReference(), each.getReference()));
      }
    }
    return new Entry(entry.identity(), copy, entry.shared());
  }
}
