package org.monographfhir.preflight;

/** What FHIR R4 can be searched by. */
public interface SearchParameters {

  /** Whether it is a type of resource. */
  boolean knows(String type);

  /** Whether resources of the type can be found by the parameter, without modifier or chain. */
  boolean knows(String type, String parameter);
}
