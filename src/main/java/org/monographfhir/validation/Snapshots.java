package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.IValidationSupport;
import ca.uhn.fhir.context.support.ValidationSupportContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.common.hapi.validation.support.PrePopulatedValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** Completes the structure definitions of a set with their snapshots. */
final class Snapshots {

  private final List<Definition> definitions;
  private final ValidationSupportContext context;
  private final SnapshotGeneratingValidationSupport generator;

  Snapshots(List<Definition> definitions) {
    this.definitions = definitions;
    FhirContext fhir = FhirContext.forR4Cached();
    PrePopulatedValidationSupport own = new PrePopulatedValidationSupport(fhir);
    definitions.forEach(d -> own.addResource(d.resource()));
    IValidationSupport chain = new ValidationSupportChain(own, fhir.getValidationSupport());
    this.context = new ValidationSupportContext(chain);
    // Left to itself, the generator converts all definitions of R4 again for each snapshot.
    this.generator =
        new SnapshotGeneratingValidationSupport(
            fhir,
            WorkerContextValidationSupportAdapter.newVersionSpecificWorkerContextWrapper(chain));
  }

  Outcome<List<MetadataResource>> complete() {
    List<MetadataResource> complete = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Definition each : definitions) {
      try {
        complete.add(complete(each.resource()));
      } catch (RuntimeException e) {
        // The generator throws whatever it stumbles over in a definition that makes no sense.
        diagnostics.add(
            Diagnostic.error(
                each.file(), 1, "validation.definition.snapshot", "no snapshot: " + e.getMessage()));
      }
    }
    return diagnostics.isEmpty()
        ? Outcome.of(complete, diagnostics)
        : new Outcome<>(Optional.empty(), diagnostics);
  }

  private MetadataResource complete(MetadataResource resource) {
    if (!(resource instanceof StructureDefinition structure) || structure.hasSnapshot()) {
      return resource;
    }
    return (MetadataResource)
        generator.generateSnapshot(context, structure, structure.getUrl(), null, null);
  }
}
