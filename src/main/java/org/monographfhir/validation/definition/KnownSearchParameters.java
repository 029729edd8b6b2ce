package org.monographfhir.validation.definition;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.RuntimeSearchParam;
import java.util.Optional;
import org.monographfhir.validation.pack.Release;

/** What FHIR can be searched by, of itself: without what a server or a guide adds. */
public final class KnownSearchParameters {

  private final FhirContext fhir;

  public KnownSearchParameters(Release release) {
    fhir = release.context();
  }

  /** Whether it is a type of resource. */
  public boolean knows(String type) {
    return fhir.getResourceTypes().contains(type);
  }

  /** What kind of search it is for the type, which has to be one; empty where there is none. */
  public Optional<String> kind(String type, String parameter) {
    return parameter(type, parameter).map(each -> each.getParamType().getCode());
  }

  /** What it looks at, in FHIRPath; empty where there is none, or HAPI does not say. */
  public Optional<String> path(String type, String parameter) {
    return parameter(type, parameter).map(RuntimeSearchParam::getPath);
  }

  private Optional<RuntimeSearchParam> parameter(String type, String parameter) {
    return Optional.ofNullable(fhir.getResourceDefinition(type).getSearchParam(parameter));
  }
}
