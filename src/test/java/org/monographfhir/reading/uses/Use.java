package org.monographfhir.reading.uses;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A use or a sub-use.
 *
 * @param start how its words start
 * @param parts what it states; what it does not is absent
 * @param complete whether it says that its parts say all
 */
record Use(
    String start,
    Map<UsePart, Set<String>> parts,
    Optional<Where> where,
    List<Use> subUses,
    boolean complete) {

  Set<String> part(UsePart part) {
    return parts.getOrDefault(part, Set.of());
  }

  /** With what holds for it and its sub-uses: what it states, else what it inherits. */
  Use effective() {
    return below(new Use("", Map.of(), Optional.empty(), List.of(), false));
  }

  private Use below(Use above) {
    Map<UsePart, Set<String>> all = new EnumMap<>(UsePart.class);
    all.putAll(above.parts);
    if (parts.containsKey(UsePart.THERAPY)) {
      // An order of steps belongs to the partners it is of.
      all.remove(UsePart.STEPS);
    }
    all.putAll(parts);
    Optional<Where> both = Where.of(false, List.of(above.where, where));
    Use here = new Use(start, all, both, subUses, complete);
    return new Use(
        start, all, both, subUses.stream().map(use -> use.below(here)).toList(), complete);
  }
}
