package org.monographfhir.r5;

import java.time.LocalDate;
import org.hl7.fhir.r5.model.InstantType;

/**
 * A day as a FHIR <a href="http://hl7.org/fhir/R5/datatypes.html#instant">instant</a>, for elements
 * that R4 gives no shorter type: its beginning in UTC. Made from text, as HAPI writes a {@code
 * Date} in the time zone of the machine.
 */
final class Midnight {

  private Midnight() {}

  static InstantType of(LocalDate day) {
    return new InstantType(day + "T00:00:00Z");
  }
}
