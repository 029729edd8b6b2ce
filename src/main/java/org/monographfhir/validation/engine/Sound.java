package org.monographfhir.validation.engine;

import java.util.Objects;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * A part of a resource that was checked against a definition, and what else the check looks at.
 * HL7's classes know no equality but identity.
 *
 * @param part its content, if that is all that matters
 * @param surroundings null if they do not matter, like the next three
 */
record Sound(
    Object part,
    Surroundings surroundings,
    Element resource,
    Element rootResource,
    Element groupingResource,
    StructureDefinition profile,
    ElementDefinition checked,
    ElementDefinition assigned,
    boolean specials,
    boolean matchetype,
    boolean inCodeableConcept,
    boolean displays,
    String extensionUrl,
    boolean baseOnly,
    String language) {

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
        && Objects.equals(surroundings, it.surroundings)
        && Objects.equals(extensionUrl, it.extensionUrl)
        && Objects.equals(language, it.language);
  }
}
