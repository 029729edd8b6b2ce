package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * Where one block of the page went. Every block has exactly one placement, so that nothing is lost
 * silently.
 *
 * @param line where the block starts, from 1 over the whole file
 * @param lastLine where it ends
 * @param block what it is
 * @param start where its words start: for a link in the text of the block it stands in, else 0
 * @param text its words
 * @param state what became of it
 * @param rule the rule that read it, for example {@code use.lead-in}
 * @param fact what it became; present exactly when {@code state} is {@link State#MAPPED}
 * @param at the position of that fact: for a sub-use the number of its indication and its own, for
 *     most others one number, from 0; empty where there can be only one
 */
public record Placement(
    int line,
    int lastLine,
    BlockKind block,
    int start,
    String text,
    State state,
    String rule,
    Optional<Fact> fact,
    List<Integer> at) {

  public Placement {
    at = List.copyOf(at);
  }

  /** What can become of a block. */
  public enum State {
    /** It is in a FHIR element of its own. */
    MAPPED,
    /** A fixed text of the site that says nothing about the drug. */
    BOILERPLATE,
    /** Kept in the text of the DocumentReference only; a diagnostic says so. */
    TEXT_ONLY
  }
}
