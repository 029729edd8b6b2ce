package org.monographfhir.kit;

/** Who can see a mistake, and what that means for a request that makes it. */
enum Kind {
  FHIR("fhir", "every FHIR R4 validator", "4xx", "either"),
  PROFILE("profile", "a validator that has the package", "4xx", "2xx"),
  LOAD("load", "who is going to load it", "4xx", "either");

  private final String code;
  private final String seenBy;
  private final String withPackage;
  private final String withoutPackage;

  Kind(String code, String seenBy, String withPackage, String withoutPackage) {
    this.code = code;
    this.seenBy = seenBy;
    this.withPackage = withPackage;
    this.withoutPackage = withoutPackage;
  }

  static Kind of(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of mistake: " + code);
  }

  String code() {
    return code;
  }

  String seenBy() {
    return seenBy;
  }

  /** The answer of a server that validates with the package: a refusal. */
  String withPackage() {
    return withPackage;
  }

  /** The answer of a server that checks what FHIR R4 alone says; how much of it is up to it. */
  String withoutPackage() {
    return withoutPackage;
  }
}
