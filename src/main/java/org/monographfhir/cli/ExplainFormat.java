package org.monographfhir.cli;

/** How an explanation is written; the names are what the user types. */
enum ExplainFormat {
  text,
  json,
  sarif
}
