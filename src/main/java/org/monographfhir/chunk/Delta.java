package org.monographfhir.chunk;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private final ReferenceTargets names;
  private final Set<String> retired;
  private final List<Group> before;

  private Delta(
      List<Group> groups, ReferenceTargets names, Set<String> retired, List<Group> before) {
    this.groups = groups;
    this.names = names;
    this.retired = retired;
    this.before = before;
  }

  /**
   * What to load into a server that holds {@code before}, so that it holds {@code now}.
   *
   * @param held the fullUrls of drugs that stay as they are
   * @param retire whether monographs that left are retired; otherwise they stay as they are
   */
  public static Delta between(Cargo before, Cargo now, Set<String> held, boolean retire) {
    Set<String> known = urlsAndHashes(before.entries());
    ReferenceTargets present = new ReferenceTargets(now.entries());
    List<Group> groups = new ArrayList<>();
    for (Group group : Groups.of(present)) {
      if (group.own(present).noneMatch(drug -> held.contains(drug.fullUrl()))
          && !known.containsAll(urlsAndHashes(group.members()))) {
        groups.add(group.without(held));
      }
    }
    // What is still there counts as it is now, also where a page that left refers to it.
    ReferenceTargets all =
        new ReferenceTargets(
            Stream.concat(now.entries().stream(), before.entries().stream()).toList());
    Set<String> concerned = groups.stream().flatMap(Group::drugs).collect(Collectors.toSet());
    Set<String> retired = new HashSet<>();
    List<Group> old = new ArrayList<>();
    for (Group group : Groups.of(new ReferenceTargets(before.entries()))) {
      if (group.own(all).anyMatch(drug -> held.contains(drug.fullUrl()))) {
        continue;
      }
      List<CargoEntry> gone = gone(group, present, all);
      boolean left = gone.stream().anyMatch(CargoEntry::isDrug);
      for (CargoEntry entry : retire || !left ? gone : List.<CargoEntry>of()) {
        groups.add(new Group(entry, Groups.closure(entry, all)).without(held));
        retired.add(entry.fullUrl());
      }
      if (!gone.isEmpty() || group.drugs().anyMatch(concerned::contains)) {
        old.add(group);
      }
    }
    return new Delta(groups, all, retired, old);
  }

  /**
   * Of a monograph that left: the drug, the page, which its Provenance is about, and what R5 makes
   * of them. Of one that is still there, the uses that are not, and their authorizations.
   */
  private static List<CargoEntry> gone(
      Group group, ReferenceTargets present, ReferenceTargets all) {
    List<CargoEntry> missing =
        Stream.concat(Stream.of(group.root()), all.targets(group.root()))
            .filter(entry -> Retirement.of(entry.type()).isPresent())
            .filter(entry -> present.find(entry.fullUrl()).isEmpty())
            .filter(entry -> present.find(entry.request().reference()).isEmpty())
            .toList();
    boolean left = missing.stream().anyMatch(CargoEntry::isDrug);
    Set<String> parts = Set.of("ClinicalUseDefinition", "RegulatedAuthorization");
    return missing.stream().filter(entry -> left || parts.contains(entry.type())).toList();
  }

  private static Set<String> urlsAndHashes(Collection<CargoEntry> entries) {
    return entries.stream()
        .map(entry -> entry.fullUrl() + " " + entry.hash())
        .collect(Collectors.toSet());
  }

  /** The entries of the monographs concerned, as they were. */
  public List<JsonNode> before() throws IOException {
    return read(before);
  }

  /** The entries of the monographs concerned, as they are; none of those that left. */
  public List<JsonNode> after() throws IOException {
    List<Group> present =
        groups.stream().filter(group -> !retired.contains(group.root().fullUrl())).toList();
    return read(present);
  }

  private static List<JsonNode> read(List<Group> groups) throws IOException {
    Map<String, JsonNode> entries = new LinkedHashMap<>();
    for (Group group : groups) {
      for (CargoEntry member : group.members()) {
        if (!entries.containsKey(member.fullUrl())) {
          entries.put(member.fullUrl(), member.place().read());
        }
      }
    }
    return List.copyOf(entries.values());
  }

  /** The drugs of the pages that left, as they were called. */
  public List<String> left() {
    return groups.stream()
        .map(Group::root)
        .filter(root -> root.isDrug() && retired.contains(root.fullUrl()))
        .map(CargoEntry::label)
        .toList();
  }

  List<Group> groups() {
    return groups;
  }

  ReferenceTargets names() {
    return names;
  }

  Set<String> retired() {
    return retired;
  }
}
