package org.monographfhir.extract.use;

/** What a lead-in makes of its list. */
enum Standing {
  APPROVED,
  /** The page lists the use without calling it approved (INPUT E11). */
  NOT_STATED,
  /** Not uses at all: "is not approved to treat:", "is being studied in:". */
  NO_USE
}
