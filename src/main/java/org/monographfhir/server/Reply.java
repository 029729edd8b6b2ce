package org.monographfhir.server;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A server's answer to a request that it understood.
 *
 * @param status the HTTP status, 2xx or one that says no
 * @param body the FHIR resource in the answer; absent where there is none
 * @param kind what the answer is: the type of the resource, or words such as "a page in HTML"
 * @param text what the server says about it, as one line that is safe to print
 * @param tries how often the request was sent
 * @param serverTime what the server's clock says, in whole seconds
 */
public record Reply(
    int status,
    Optional<JsonNode> body,
    String kind,
    String text,
    int tries,
    Optional<Instant> serverTime) {

  /** Whether the server did what it was asked for. */
  public boolean isGood() {
    return status >= 200 && status < 300;
  }
}
