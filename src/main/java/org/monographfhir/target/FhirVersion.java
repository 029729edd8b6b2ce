package org.monographfhir.target;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** A version of FHIR that resources are made in. */
public enum FhirVersion {
  /** <a href="http://hl7.org/fhir/R4/">R4</a>, which R4B reads too. */
  R4("4.0.1"),

  /** <a href="http://hl7.org/fhir/R5/">R5</a>. */
  R5("5.0.0");

  private static final Set<String> NOT_IN_R4 =
      Set.of("ClinicalUseDefinition", "MedicinalProductDefinition", "RegulatedAuthorization");

  private final String number;

  FhirVersion(String number) {
    this.number = number;
  }

  /**
   * As FHIR counts its versions.
   *
   * @return for example 4.0.1
   */
  public String number() {
    return number;
  }

  /**
   * The version that has resources of these types: what R5 is made of, R4 does not have.
   *
   * @param types of resources of this program
   * @return R4 where nothing speaks against it
   */
  public static FhirVersion of(Collection<String> types) {
    return types.stream().anyMatch(NOT_IN_R4::contains) ? R5 : R4;
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
