package org.monographfhir.output;

import java.util.Locale;

/** What can become of an input file. */
public enum State {
  /** Its resources are in the Bundle. */
  CONVERTED,
  /** There was nothing to convert, and no error. */
  SKIPPED,
  /** An error kept it out. */
  REJECTED;

  /** The word that is printed, for example {@code converted}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
