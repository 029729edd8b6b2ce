package org.monographfhir.review;

import java.util.List;
import org.monographfhir.monograph.Fact;

/** Says which element a fact became. */
@FunctionalInterface
public interface FactPaths {

  /**
   * The path of an element.
   *
   * @param fact what kind of fact
   * @param at its position
   * @param within the positions of the criteria down to it, within that element
   */
  String of(Fact fact, List<Integer> at, List<Integer> within);
}
