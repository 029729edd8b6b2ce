package org.monographfhir.load;

import java.util.Locale;

/** What became of an entry. */
public enum EntryState {
  /** It is new on the server. */
  CREATED,
  /** The server made a new version. */
  UPDATED,
  /** It was there already, and stayed as it was. */
  UNCHANGED,
  /** The server did not take it. */
  FAILED;

  /** The word that is printed. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
