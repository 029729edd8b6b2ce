package org.monographfhir.change;

import java.util.Locale;

/** How something can change. */
public enum ChangeKind {
  ADDED,
  REMOVED,
  CHANGED;

  /** The word in JSON. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
