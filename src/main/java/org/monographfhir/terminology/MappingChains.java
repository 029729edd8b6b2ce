package org.monographfhir.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows a map from code to code, the nearest first: from an entry of the dictionary to the NCI
 * Thesaurus and on to ICD. What is nearer is stronger, as somebody said it of this very code.
 */
final class MappingChains {

  /** Entry, Thesaurus, another system, and one on. */
  private static final int MOST_STEPS = 4;

  private final ConceptMap map;

  MappingChains(ConceptMap map) {
    this.map = map;
  }

  /** Without the source itself. */
  Codes from(Coding source) {
    Map<String, Coding> same = new LinkedHashMap<>();
    Set<MapTarget> related = new LinkedHashSet<>();
    Set<Coding> seen = new LinkedHashSet<>(Set.of(plain(source)));
    List<MapTarget> now = List.of(new MapTarget(source, Equivalence.EQUAL));
    for (int step = 0; step < MOST_STEPS && !now.isEmpty(); step++) {
      List<MapTarget> next = new ArrayList<>();
      for (MapTarget from : now) {
        for (MapTarget to : map.targets(from.coding())) {
          Optional<Equivalence> whole = from.equivalence().then(to.equivalence());
          if (whole.isPresent() && seen.add(plain(to.coding()))) {
            next.add(new MapTarget(to.coding(), whole.get()));
          }
        }
      }
      take(next, same, related);
      now = next;
    }
    related.removeIf(target -> same.containsKey(target.coding().system()));
    return new Codes(List.copyOf(same.values()), List.copyOf(related));
  }

  /** Two codes of one system that both mean the same, equally near: which one would be a guess. */
  private static void take(List<MapTarget> next, Map<String, Coding> same, Set<MapTarget> related) {
    Map<String, Coding> found = new LinkedHashMap<>();
    Set<String> several = new LinkedHashSet<>();
    for (MapTarget target : next) {
      if (!target.equivalence().exact()) {
        related.add(target);
      } else if (found.putIfAbsent(target.coding().system(), target.coding()) != null) {
        several.add(target.coding().system());
      }
    }
    several.forEach(found::remove);
    found.forEach(same::putIfAbsent);
  }

  private static Coding plain(Coding coding) {
    return Coding.of(coding.system(), coding.code());
  }
}
