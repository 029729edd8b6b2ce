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
record ScoredUse(
    String start,
    Map<ScoredPart, Set<String>> parts,
    Optional<Where> where,
    List<ScoredUse> subUses,
    boolean complete) {

  Set<String> part(ScoredPart part) {
    return parts.getOrDefault(part, Set.of());
  }

  /** With what holds for it and its sub-uses: what it states, else what it inherits. */
  ScoredUse effective() {
    return below(new ScoredUse("", Map.of(), Optional.empty(), List.of(), false));
  }

  private ScoredUse below(ScoredUse above) {
    Map<ScoredPart, Set<String>> all = new EnumMap<>(ScoredPart.class);
    all.putAll(above.parts);
    if (parts.containsKey(ScoredPart.THERAPY)) {
      // An order of steps belongs to the partners it is of.
      all.remove(ScoredPart.STEPS);
    }
    all.putAll(parts);
    Optional<Where> both = Where.of(false, List.of(above.where, where));
    ScoredUse here = new ScoredUse(start, all, both, subUses, complete);
    return new ScoredUse(
        start, all, both, subUses.stream().map(use -> use.below(here)).toList(), complete);
  }
}
