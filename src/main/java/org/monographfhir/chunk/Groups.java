package org.monographfhir.chunk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what belongs together. */
final class Groups {

  private final ReferenceTargets names;
  private final Set<String> covered = new HashSet<>();
  private final List<Group> found = new ArrayList<>();

  private Groups(ReferenceTargets names) {
    this.names = names;
  }

  /** In the order in which their roots stand in the files. */
  static List<Group> of(ReferenceTargets names) {
    return new Groups(names).find();
  }

  private List<Group> find() {
    Set<String> referred = new HashSet<>();
    for (CargoEntry entry : names.distinct()) {
      names.targets(entry).map(CargoEntry::fullUrl).forEach(referred::add);
    }
    names.distinct().stream().filter(e -> !referred.contains(e.fullUrl())).forEach(this::add);
    // What refers to each other in a ring has no first one.
    names.distinct().stream().filter(e -> !covered.contains(e.fullUrl())).forEach(this::add);
    return found;
  }

  private void add(CargoEntry root) {
    if (covered.contains(root.fullUrl())) {
      return;
    }
    Group group = new Group(root, closure(root, names));
    found.add(group);
    group.members().forEach(member -> covered.add(member.fullUrl()));
  }

  /** An entry and all that it leads to, in the order of the files. */
  static List<CargoEntry> closure(CargoEntry root, ReferenceTargets names) {
    Map<String, CargoEntry> reached = new HashMap<>(Map.of(root.fullUrl(), root));
    Deque<CargoEntry> next = new ArrayDeque<>(List.of(root));
    while (!next.isEmpty()) {
      names
          .targets(next.remove())
          .filter(target -> reached.putIfAbsent(target.fullUrl(), target) == null)
          .forEach(next::add);
    }
    return reached.values().stream().sorted(Comparator.comparing(names::position)).toList();
  }
}
