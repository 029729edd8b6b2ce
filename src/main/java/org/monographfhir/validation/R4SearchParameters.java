package org.monographfhir.validation;

import ca.uhn.fhir.context.FhirContext;

/** What FHIR R4 can be searched by, of itself: without what a server or a guide adds. */
public final class R4SearchParameters {

  private final FhirContext fhir = FhirContext.forR4Cached();

  /** Whether it is a type of resource. */
  public boolean knows(String type) {
    return fhir.getResourceTypes().contains(type);
  }

  /** Whether resources of the type, which has to be one, can be found by the parameter. */
  public boolean knows(String type, String parameter) {
    return fhir.getResourceDefinition(type).getSearchParam(parameter) != null;
  }
}
