package org.monographfhir.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares values. One takes the place of another only where there was one and is one. */
final class ItemChanges {

  /** Of these several stand side by side, and a new one is not the old one changed. */
  private static final Set<Aspect> LISTS =
      Set.of(
          Aspect.BRAND_NAME,
          Aspect.OTHER_NAME,
          Aspect.COMPONENT,
          Aspect.RELATED_DRUG,
          Aspect.RESTRICTED_PROGRAM,
          Aspect.STUDIED_USE,
          Aspect.REMARK,
          Aspect.BRAND_LIMIT,
          Aspect.UNCODED);

  private record Place(Aspect aspect, String group) {}

  private final String slug;
  private final String drug;
  private final List<Change> changes = new ArrayList<>();

  ItemChanges(String slug, String drug) {
    this.slug = slug;
    this.drug = drug;
  }

  List<Change> all() {
    return List.copyOf(changes);
  }

  void compare(Optional<String> use, List<Item> before, List<Item> after) {
    Map<Place, List<String>> old = values(before);
    Map<Place, List<String>> now = values(after);
    Map<Place, List<String>> places = new LinkedHashMap<>(old);
    places.putAll(now);
    for (Place place : places.keySet()) {
      compare(use, place, old.getOrDefault(place, List.of()), now.getOrDefault(place, List.of()));
    }
  }

  private void compare(Optional<String> use, Place place, List<String> old, List<String> now) {
    if (old.size() == 1 && now.size() == 1 && !LISTS.contains(place.aspect())) {
      changed(use, place.aspect(), old.get(0), now.get(0));
      return;
    }
    without(old, now).forEach(each -> removed(use, place.aspect(), each));
    without(now, old).forEach(each -> added(use, place.aspect(), each));
  }

  void added(Optional<String> use, Aspect aspect, String value) {
    add(use, aspect, ChangeKind.ADDED, Optional.empty(), Optional.of(value));
  }

  void removed(Optional<String> use, Aspect aspect, String value) {
    add(use, aspect, ChangeKind.REMOVED, Optional.of(value), Optional.empty());
  }

  /** Nothing where the two are the same. */
  void changed(Optional<String> use, Aspect aspect, String old, String now) {
    if (!old.equals(now)) {
      add(use, aspect, ChangeKind.CHANGED, Optional.of(old), Optional.of(now));
    }
  }

  private void add(
      Optional<String> use,
      Aspect aspect,
      ChangeKind kind,
      Optional<String> before,
      Optional<String> after) {
    changes.add(new Change(slug, drug, use, aspect, kind, before, after));
  }

  private static Map<Place, List<String>> values(List<Item> items) {
    Map<Place, List<String>> values = new LinkedHashMap<>();
    for (Item each : items) {
      values
          .computeIfAbsent(new Place(each.aspect(), each.group()), place -> new ArrayList<>())
          .add(each.value());
    }
    return values;
  }

  private static List<String> without(List<String> values, List<String> others) {
    List<String> rest = new ArrayList<>(values);
    others.forEach(rest::remove);
    return rest;
  }
}
