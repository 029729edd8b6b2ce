package org.monographfhir.kit;

/** Who can see a mistake. */
enum SeenBy {
  /** Every validator of this version of FHIR. */
  FHIR("fhir", Expected.REFUSED, Expected.EITHER),

  /** A validator that has the package. */
  PROFILE("profile", Expected.TAKEN, Expected.TAKEN),

  /** Who is going to load it. */
  LOAD("load", Expected.EITHER, Expected.EITHER);

  private final String code;
  private final String fhirOnly;
  private final String notValidating;

  SeenBy(String code, String fhirOnly, String notValidating) {
    this.code = code;
    this.fhirOnly = fhirOnly;
    this.notValidating = notValidating;
  }

  static SeenBy of(String code) {
    for (SeenBy kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of mistake: " + code);
  }

  String code() {
    return code;
  }

  /** The answer of a server that validates against FHIR alone. */
  String fhirOnly() {
    return fhirOnly;
  }

  /** The answer of a server that stores what it can read. */
  String notValidating() {
    return notValidating;
  }
}
