package org.monographfhir.validation.definition;

/** Where resources come from, and so what the definitions can be expected to cover. */
public enum MadeBy {
  /** This program: whatever is not defined is an error. */
  OURS,
  /** Anyone: their profiles, extensions and code systems can be sound and not known here. */
  ANYONE
}
