package org.monographfhir.validation.definition;

import java.nio.file.Path;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.validation.pack.Release;

/**
 * Where definitions come from: from a folder, or from the program itself.
 *
 * @param fhir the version that they are of; a folder has those of R4
 */
public record DefinitionSource(FhirVersion fhir, Optional<Path> folder) {

  public Outcome<Definitions> definitions() {
    if (fhir == FhirVersion.R4) {
      return folder.map(Definitions::fromDirectory).orElseGet(Definitions::bundled);
    }
    return folder
        .map(
            given ->
                Outcome.<Definitions>none(
                    Diagnostic.error(
                        given.toString(),
                        1,
                        "convert.profiles-of-r4",
                        "definitions of a folder are those of R4; leave --profiles out")))
        .orElseGet(() -> Definitions.bundled(Release.R5));
  }
}
