package org.monographfhir.r4;

import java.util.Map;
import org.hl7.fhir.r4.model.Base;
import org.hl7.fhir.r4.model.Property;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.Publisher;

/** How resources refer to others: by the {@code fullUrl} of their entry, or in another way. */
final class References {

  private References() {}

  /** <a href="http://hl7.org/fhir/R4/references.html">Reference</a> to an entry. */
  static Reference to(Identity identity) {
    return new Reference(identity.fullUrl());
  }

  static Reference to(Publisher publisher) {
    return to(publisher.identity()).setDisplay(publisher.name());
  }

  /** The entry with other references; the one given stays as it is. */
  static Entry<Resource> replaced(Map<String, String> replacements, Entry<Resource> entry) {
    Resource copy = entry.resource().copy();
    replaceIn(copy, replacements);
    return new Entry<>(entry.identity(), copy, entry.shared());
  }

  private static void replaceIn(Base element, Map<String, String> replacements) {
    if (element instanceof Reference each && each.hasReference()) {
      each.setReference(replacements.getOrDefault(each.getReference(), each.getReference()));
    }
    for (Property property : element.children()) {
      property.getValues().forEach(value -> replaceIn(value, replacements));
    }
  }
}
