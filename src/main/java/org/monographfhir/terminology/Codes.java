package org.monographfhir.terminology;

import java.util.List;
import java.util.Optional;

/**
 * The codes that were found for something.
 *
 * @param same those that mean the same, at most one of each system
 * @param related narrower and wider ones, of systems that have none in {@code same}
 */
public record Codes(List<Coding> same, List<MapTarget> related) {

  /** None. */
  public static final Codes NONE = new Codes(List.of(), List.of());

  public Codes {
    same = List.copyOf(same);
    related = List.copyOf(related);
  }

  /** The one of a system that means the same. */
  public Optional<Coding> of(String system) {
    return same.stream().filter(coding -> coding.system().equals(system)).findFirst();
  }
}
