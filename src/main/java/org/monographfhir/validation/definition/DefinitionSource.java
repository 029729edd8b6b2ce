package org.monographfhir.validation.definition;

import java.nio.file.Path;
import java.util.Optional;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.validation.pack.Release;

/**
 * Where definitions come from: from a folder, or from the program itself.
 *
 * @param fhir the version that they are of
 */
public record DefinitionSource(FhirVersion fhir, Optional<Path> folder) {

  public Outcome<Definitions> definitions() {
    Release release = fhir == FhirVersion.R4 ? Release.R4 : Release.R5;
    return folder
        .map(given -> Definitions.fromDirectory(release, given))
        .orElseGet(() -> Definitions.bundled(release));
  }
}
