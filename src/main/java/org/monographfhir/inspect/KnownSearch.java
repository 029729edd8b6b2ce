package org.monographfhir.inspect;

import java.util.Optional;
import org.monographfhir.preflight.SearchParameters;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.validation.definition.KnownSearchParameters;
import org.monographfhir.validation.pack.Release;

/** Lets a room that does not know HAPI ask what HAPI knows. */
final class KnownSearch implements SearchParameters {

  private final KnownSearchParameters all;

  KnownSearch(FhirVersion fhir) {
    all = new KnownSearchParameters(fhir == FhirVersion.R4 ? Release.R4 : Release.R5);
  }

  @Override
  public boolean knows(String type) {
    return all.knows(type);
  }

  @Override
  public Optional<Search> search(String type, String parameter) {
    return all.kind(type, parameter)
        .map(kind -> new Search(kind, all.path(type, parameter).orElse("")));
  }
}
