package org.monographfhir.fhir;

import java.time.LocalDate;

/**
 * A day as a FHIR <a href="http://hl7.org/fhir/R4/datatypes.html#instant">instant</a>, for elements
 * that FHIR gives no shorter type: its beginning in UTC. A text, as HAPI writes a {@code Date} in
 * the time zone of the machine.
 */
public final class Midnight {

  private Midnight() {}

  public static String of(LocalDate day) {
    return day + "T00:00:00Z";
  }
}
