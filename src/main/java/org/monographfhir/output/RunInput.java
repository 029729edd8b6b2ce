package org.monographfhir.output;

import java.util.Optional;

/**
 * One input of an earlier run, as its report tells.
 *
 * @param file as the user named it
 * @param sha256 hash of its bytes; absent when they could not be read
 * @param state what became of it
 * @param slug the identity of the page; absent where it cannot be told
 */
public record RunInput(String file, Optional<String> sha256, State state, Optional<String> slug) {

  /** Whether its page is in the output. */
  public boolean isConverted() {
    return state == State.CONVERTED;
  }
}
