package org.monographfhir.diagnostic;

import java.util.Locale;

/**
 * How much a {@link Diagnostic} matters, in the words of the FHIR <a
 * href="http://hl7.org/fhir/R4/valueset-issue-severity.html">issue severities</a>, worst first.
 */
public enum Severity {
  /** The file, or what was made of it, cannot be used. */
  ERROR,
  /** A person should look: something was repaired, not understood, or kept as text only. */
  WARNING,
  /** Worth knowing, nothing to do. */
  INFORMATION;

  /** The word that is printed, for example {@code warning}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
