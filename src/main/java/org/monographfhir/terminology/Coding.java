package org.monographfhir.terminology;

import java.util.Optional;

/**
 * A code of a code system, the value behind FHIR <a
 * href="http://hl7.org/fhir/R4/datatypes.html#Coding">Coding</a>.
 *
 * @param system the URI of the code system
 * @param code the code, as the system writes it
 * @param display the system's own words for the code; absent when they were not verified
 */
public record Coding(String system, String code, Optional<String> display) {

  public static Coding of(String system, String code) {
    return new Coding(system, code, Optional.empty());
  }

  public static Coding of(String system, String code, String display) {
    return new Coding(system, code, Optional.of(display));
  }
}
