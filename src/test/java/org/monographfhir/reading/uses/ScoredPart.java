package org.monographfhir.reading.uses;

/** What is compared of a use as a set. */
enum ScoredPart {
  CONDITION,
  CDR,
  EFFECT,
  STATUS,
  PATHWAY,
  BRAND,
  POPULATION,
  THERAPY,
  OPTIONAL,
  STEPS
}
