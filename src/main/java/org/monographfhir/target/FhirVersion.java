package org.monographfhir.target;

import java.util.Locale;

/** A version of FHIR that resources are made in. */
public enum FhirVersion {
  /** <a href="http://hl7.org/fhir/R4/">R4</a>, which R4B reads too. */
  R4("4.0.1"),

  /** <a href="http://hl7.org/fhir/R5/">R5</a>. */
  R5("5.0.0");

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

  /** The word on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
