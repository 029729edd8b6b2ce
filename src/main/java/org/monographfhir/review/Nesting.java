package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a fact stands among the parts of a use.
 *
 * @param depth how far it is moved in
 * @param heading whether it only introduces those below it
 * @param within the positions of the criteria down to it, within the element that it is a part of
 */
record Nesting(int depth, boolean heading, List<Integer> within) {

  static final Nesting NONE = new Nesting(0, false, List.of());

  Nesting {
    within = List.copyOf(within);
  }

  Nesting asHeading() {
    return new Nesting(depth, true, within);
  }

  /** One deeper, in the same element. */
  Nesting deeper() {
    return new Nesting(depth + 1, false, within);
  }

  /** The criterion at a position in it. */
  Nesting criterion(int position) {
    List<Integer> inner = new ArrayList<>(within);
    inner.add(position);
    return new Nesting(depth + 1, false, inner);
  }
}
