package org.monographfhir.kit;

import java.util.Optional;
import org.monographfhir.target.FhirVersion;
import org.monographfhir.target.Form;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

/**
 * The server that a kit is for.
 *
 * @param target what the command line calls it; absent for any server
 * @param form how the pages of the kit are converted
 */
public record KitServer(Optional<String> target, Form form) {

  FhirVersion fhir() {
    return form.fhir();
  }

  /** How the requests of the kit name their resources. */
  public Upsert upsert() {
    return form.upsert();
  }

  /** How much it takes at once: no Bundle of the kit is larger. */
  public Limits limits() {
    return form.limits();
  }

  /** The limits in words, such as {@code 8 entries}. */
  String room() {
    Limits limits = limits();
    String entries = limits.entries() == Limits.NONE.entries() ? "" : limits.entries() + " entries";
    String bytes = limits.bytes() == Limits.NONE.bytes() ? "" : limits.bytes() + " bytes";
    return entries + (entries.isEmpty() || bytes.isEmpty() ? "" : " and ") + bytes;
  }
}
