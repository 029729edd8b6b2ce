package org.monographfhir.monograph;

import java.util.List;

/**
 * A page, read: the facts, and where each block went.
 *
 * @param monograph the facts
 * @param placements in page order
 */
public record Reading(Monograph monograph, List<Placement> placements) {

  public Reading {
    placements = List.copyOf(placements);
  }
}
