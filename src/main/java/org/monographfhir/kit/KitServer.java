package org.monographfhir.kit;

import java.util.Optional;
import org.monographfhir.target.Form;
import org.monographfhir.target.Format;
import org.monographfhir.target.Limits;
import org.monographfhir.target.Upsert;

/**
 * The server that a kit is for.
 *
 * @param target what the command line calls it; absent for any server
 * @param upsert how the requests of the kit name their resources
 * @param limits how much it takes at once: no Bundle of the kit is larger
 */
public record KitServer(Optional<String> target, Upsert upsert, Limits limits) {

  /** How the pages of the kit are converted. */
  public Form form() {
    return new Form(Format.JSON, upsert, limits);
  }

  /** The limits in words, such as {@code 8 entries}. */
  String room() {
    String entries = limits.entries() == Limits.NONE.entries() ? "" : limits.entries() + " entries";
    String bytes = limits.bytes() == Limits.NONE.bytes() ? "" : limits.bytes() + " bytes";
    return entries + (entries.isEmpty() || bytes.isEmpty() ? "" : " and ") + bytes;
  }
}
