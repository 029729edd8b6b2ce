package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;

/**
 * Structures as others are to get them: their snapshots have all that FHIR R4 says about an
 * element. The snapshots that we validate with have only what a rule can break; to HL7's validator
 * an element without its definition is an error (sdf-3, eld-18). Takes a second or two.
 */
final class PublishedStructures {

  private final FhirContext fhir = FhirContext.forR4Cached();
  private final SnapshotGeneratingValidationSupport generator =
      new SnapshotGeneratingValidationSupport(fhir);
  private final ValidationSupportContext context;

  PublishedStructures(List<MetadataResource> definitions) {
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
    definitions.forEach(each -> own.addResource(withoutSnapshot(each)));
    context =
        new ValidationSupportContext(
            new DefinitionsByName(own, new DefaultProfileValidationSupport(fhir)));
  }

  /** The definition, its snapshot made anew when it is a structure with rules to make it of. */
  MetadataResource complete(MetadataResource definition) {
    if (!(withoutSnapshot(definition) instanceof StructureDefinition rules)
        || !rules.hasDifferential()) {
      return definition;
    }
    StructureDefinition complete =
        (StructureDefinition)
            generator.generateSnapshot(context, rules, rules.getUrl(), null, rules.getName());
    // The generator's own mark, an extension that no package which ours depends on defines.
    complete.getSnapshot().getExtension().clear();
    return complete;
  }

  private static MetadataResource withoutSnapshot(MetadataResource definition) {
    return definition instanceof StructureDefinition structure && structure.hasDifferential()
        ? structure.copy().setSnapshot(null)
        : definition;
  }
}
