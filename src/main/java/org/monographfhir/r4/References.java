package org.monographfhir.r4;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.Publisher;

/** How resources refer to others: by the {@code fullUrl} of their entry, or in another way. */
final class References {

  private final FhirTerser terser = FhirContext.forR4Cached().newTerser();
  private final Map<String, String> replacements;

  /**
   * @param targets what is referred to otherwise
   * @param reference how
   */
  References(List<Entry<Resource>> targets, Function<Identity, String> reference) {
    replacements =
        targets.stream()
            .map(Entry::identity)
            .collect(Collectors.toMap(Identity::fullUrl, reference));
  }

  /** <a href="http://hl7.org/fhir/R4/references.html">Reference</a> to an entry. */
  static Reference to(Identity identity) {
    return new Reference(identity.fullUrl());
  }

  static Reference to(Publisher publisher) {
    return to(publisher.identity()).setDisplay(publisher.name());
  }

  /** The entry with other references; the one given stays as it is. */
  Entry<Resource> replacedIn(Entry<Resource> entry) {
    Resource copy = entry.resource().copy();
    for (Reference each : terser.getAllPopulatedChildElementsOfType(copy, Reference.class)) {
      if (each.hasReference()) {
        each.setReference(replacements.getOrDefault(each.getReference(), each.getReference()));
      }
    }
    return new Entry<>(entry.identity(), copy, entry.shared());
  }
}
