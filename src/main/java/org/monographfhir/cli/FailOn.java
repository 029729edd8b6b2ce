package org.monographfhir.cli;

import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Severity;

/** The least severity that makes a run fail; the names are what the user types. */
enum FailOn {
  error(Severity.ERROR),
  warning(Severity.WARNING);

  private final Severity severity;

  FailOn(Severity severity) {
    this.severity = severity;
  }

  boolean reachedBy(Diagnostic diagnostic) {
    return diagnostic.severity().compareTo(severity) <= 0;
  }
}
