package org.monographfhir.preflight;

import java.util.Optional;

/** What FHIR can be searched by. */
public interface SearchParameters {

  /**
   * How resources of a type are found by a parameter.
   *
   * @param kind token, string, uri, reference ...
   * @param path what is looked at, in FHIRPath
   */
  record Search(String kind, String path) {}

  /** Whether it is a type of resource. */
  boolean knows(String type);

  /** Whether resources of the type can be found by the parameter, without modifier or chain. */
  default boolean knows(String type, String parameter) {
    return search(type, parameter).isPresent();
  }

  /** How they are found by it; empty where they are not. */
  Optional<Search> search(String type, String parameter);
}
