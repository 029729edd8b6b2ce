package org.monographfhir.chunk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became different between two outputs: monographs of which any part is new or changed, and
 * those that left the corpus. The latter are retired, never deleted: who refers to one still finds
 * it, with a status that says so.
 */
public final class Delta {

  private final List<Group> groups;
  private final Names names;
  private final Set<String> retired;
  private final int left;

  private Delta(List<Group> groups, Names names, Set<String> retired, int left) {
    this.groups = groups;
    this.names = names;
    this.retired = retired;
    this.left = left;
  }

  /** What to load into a server that holds {@code before}, so that it holds {@code now}. */
  public static Delta between(Cargo before, Cargo now) {
    Set<String> known = urlsAndHashes(before.entries());
    Names present = new Names(now.entries());
    List<Group> groups = new ArrayList<>();
    for (Group group : Groups.of(present)) {
      if (!known.containsAll(urlsAndHashes(group.members()))) {
        groups.add(group);
      }
    }
    // What is still there counts as it is now, also where a page that left refers to it.
    Names all =
        new Names(Stream.concat(now.entries().stream(), before.entries().stream()).toList());
    Set<String> retired = new HashSet<>();
    int left = 0;
    for (Group group : Groups.of(new Names(before.entries()))) {
      List<CargoEntry> gone = gone(group, present, all);
      for (CargoEntry entry : gone) {
        groups.add(new Group(entry, Groups.closure(entry, all)));
        retired.add(entry.fullUrl());
      }
      left += gone.isEmpty() ? 0 : 1;
    }
    return new Delta(groups, all, retired, left);
  }

  /** Of a monograph that left: the drug, and the page, which its Provenance is about. */
  private static List<CargoEntry> gone(Group group, Names present, Names all) {
    List<CargoEntry> missing =
        Stream.concat(Stream.of(group.root()), all.targets(group.root()))
            .filter(entry -> entry.type().matches("MedicationKnowledge|DocumentReference"))
            .filter(entry -> present.find(entry.fullUrl()).isEmpty())
            .toList();
    boolean drug = missing.stream().anyMatch(e -> e.type().equals("MedicationKnowledge"));
    return drug ? missing : List.of();
  }

  private static Set<String> urlsAndHashes(Collection<CargoEntry> entries) {
    return entries.stream()
        .map(entry -> entry.fullUrl() + " " + entry.hash())
        .collect(Collectors.toSet());
  }

  /** How many monographs are new or changed. */
  public int changed() {
    return groups.size() - retired.size();
  }

  /** How many monographs left the corpus. */
  public int left() {
    return left;
  }

  List<Group> groups() {
    return groups;
  }

  Names names() {
    return names;
  }

  Set<String> retired() {
    return retired;
  }
}
