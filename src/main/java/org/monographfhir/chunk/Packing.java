package org.monographfhir.chunk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.target.Limits;

/**
 * Puts groups into as few transactions as the limits allow, in their order. What several groups
 * share is repeated in each transaction where that fits, and otherwise loaded before them.
 */
final class Packing {

  private final List<Group> groups;
  private final ReferenceTargets names;
  private final EntryForm form;
  private final Limits limits;
  private final List<Chunk> chunks = new ArrayList<>();

  Packing(List<Group> groups, ReferenceTargets names, EntryForm form, Limits limits) {
    this.groups = groups;
    this.names = names;
    this.form = form;
    this.limits = limits;
  }

  /**
   * All chunks.
   *
   * @param disjoint whether no two chunks may hold the same resource
   */
  Outcome<List<Chunk>> pack(boolean disjoint) {
    boolean repeated =
        !disjoint && groups.stream().allMatch(group -> Weight.fits(group.members(), limits));
    Map<String, CargoEntry> first = repeated ? Map.of() : shared();
    pack(first.values().stream().map(List::of).toList(), true);
    List<List<CargoEntry>> own = new ArrayList<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (Group group : groups) {
      List<CargoEntry> members =
          group.members().stream().filter(entry -> !first.containsKey(entry.fullUrl())).toList();
      own.add(members);
      if (!Weight.fits(members, limits)) {
        problems.add(tooLarge(group, members));
      }
    }
    pack(own, false);
    return new Outcome<>(problems.isEmpty() ? Optional.of(chunks) : Optional.empty(), problems);
  }

  private void pack(List<? extends Collection<CargoEntry>> parts, boolean comesFirst) {
    Map<String, CargoEntry> open = new LinkedHashMap<>();
    for (Collection<CargoEntry> part : parts) {
      Map<String, CargoEntry> more = new LinkedHashMap<>(open);
      part.forEach(entry -> more.putIfAbsent(entry.fullUrl(), entry));
      if (!open.isEmpty() && !Weight.fits(more.values(), limits)) {
        close(open, comesFirst);
        open.clear();
        part.forEach(entry -> open.put(entry.fullUrl(), entry));
      } else {
        open.putAll(more);
      }
    }
    close(open, comesFirst);
  }

  private void close(Map<String, CargoEntry> open, boolean comesFirst) {
    if (!open.isEmpty()) {
      List<CargoEntry> entries =
          open.values().stream().sorted(Comparator.comparing(names::position)).toList();
      String name = "chunk-%04d".formatted(chunks.size() + 1);
      chunks.add(new CutChunk(name, entries, comesFirst, form));
    }
  }

  /** Those that others refer to stand before them. */
  private Map<String, CargoEntry> shared() {
    Map<String, Integer> uses = new HashMap<>();
    groups.forEach(
        group -> group.members().forEach(entry -> uses.merge(entry.fullUrl(), 1, Integer::sum)));
    Map<String, CargoEntry> shared = new LinkedHashMap<>();
    for (Group group : groups) {
      group.members().stream()
          .filter(entry -> uses.get(entry.fullUrl()) > 1)
          .sorted(Comparator.comparingInt(entry -> Groups.closure(entry, names).size()))
          .forEach(entry -> shared.putIfAbsent(entry.fullUrl(), entry));
    }
    return shared;
  }

  private Diagnostic tooLarge(Group group, List<CargoEntry> members) {
    return Diagnostic.error(
        group.root().file(),
        group.root().line(),
        "chunk.too-large",
        "%s has %d entries and about %d bytes, and is not cut; the limits are %d and %d"
            .formatted(
                group.label(),
                members.size(),
                members.stream().mapToLong(Weight::of).sum(),
                limits.entries(),
                limits.bytes()));
  }
}
