package org.monographfhir.validation.engine;

import java.util.Objects;
import java.util.Set;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * A part of a resource that was checked against a definition, and what else the check looks at.
 * HL7's classes know no equality but identity.
 *
 * @param part the number of its content, if that is all that matters
 * @param resource null if it does not matter, like the next two
 */
record Sound(
    Object part,
    StructureDefinition profile,
    ElementDefinition checked,
    ElementDefinition assigned,
    Element resource,
    Element rootResource,
    Element groupingResource,
    boolean specials,
    boolean matchetype,
    boolean inCodeableConcept,
    boolean displays,
    String extensionUrl,
    boolean baseOnly,
    String language,
    Set<String> logicalPaths) {

  // What a record has by itself is slow until the second compiler has come to it.

  @Override
  public int hashCode() {
    return 31 * (31 * part.hashCode() + profile.hashCode()) + checked.hashCode();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sound it
        && part.equals(it.part)
        && profile == it.profile
        && checked == it.checked
        && assigned == it.assigned
        && resource == it.resource
        && rootResource == it.rootResource
        && groupingResource == it.groupingResource
        && specials == it.specials
        && matchetype == it.matchetype
        && inCodeableConcept == it.inCodeableConcept
        && displays == it.displays
        && baseOnly == it.baseOnly
        && Objects.equals(extensionUrl, it.extensionUrl)
        && Objects.equals(language, it.language)
        && Objects.equals(logicalPaths, it.logicalPaths);
  }
}
