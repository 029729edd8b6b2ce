package org.monographfhir.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;
import org.monographfhir.chunk.WriteRequest;
import org.monographfhir.target.Upsert;

/**
 * Tells whether a server made a new version. FHIR has no word for it: 200 says only that the
 * resource was there. So the signs count, the surest first: a code of HAPI, the version number, and
 * the time of the last change against the server's own clock before the chunk was sent.
 *
 * @param before the server's clock before the chunk was sent, where it is known
 * @param repeated whether the chunk was sent more than once, so that an earlier try may have worked
 */
record NewVersion(Optional<Instant> before, boolean repeated) {

  EntryState of(WriteRequest request, JsonNode response) {
    String status = response.path("status").asText();
    if (status.startsWith("201")) {
      return EntryState.CREATED;
    }
    VersionSigns signs = new VersionSigns(response);
    Optional<Instant> changed = signs.changed();
    boolean first = signs.version().equals("1");
    boolean since =
        changed.isPresent() && before.isPresent() && !changed.get().isBefore(before.get());
    if (repeated && since) {
      return first ? EntryState.CREATED : EntryState.UPDATED;
    }
    String code = signs.hapiCode();
    if (request.way() == Upsert.CREATE || status.startsWith("304") || code.contains("NO_CHANGE")) {
      return EntryState.UNCHANGED;
    }
    if (code.contains("UPDATE")) {
      return EntryState.UPDATED;
    }
    boolean old = changed.isPresent() && before.isPresent() && !since;
    return first || old ? EntryState.UNCHANGED : EntryState.UPDATED;
  }
}
