package org.monographfhir.chunk;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the entry that a reference means: by its fullUrl, by a search, or by its id. */
final class ReferenceTargets {

  private final Map<String, CargoEntry> byFullUrl = new LinkedHashMap<>();
  private final Map<String, CargoEntry> byAddress = new HashMap<>();
  private final Map<String, Integer> positions = new HashMap<>();

  /** Where a name stands for several entries, the first counts. */
  ReferenceTargets(Collection<CargoEntry> entries) {
    for (CargoEntry entry : entries) {
      byFullUrl.putIfAbsent(entry.fullUrl(), entry);
      byAddress.putIfAbsent(entry.request().reference(), entry);
      positions.putIfAbsent(entry.fullUrl(), positions.size());
    }
  }

  Collection<CargoEntry> distinct() {
    return byFullUrl.values();
  }

  Optional<CargoEntry> find(String reference) {
    CargoEntry entry = byFullUrl.get(reference);
    return Optional.ofNullable(
        entry == null ? byAddress.get(reference.replace("%7C", "|")) : entry);
  }

  /** The entries that an entry refers to. */
  Stream<CargoEntry> targets(CargoEntry entry) {
    return entry.references().stream().flatMap(reference -> find(reference).stream());
  }

  /** The place of an entry in the files. */
  int position(CargoEntry entry) {
    return positions.get(entry.fullUrl());
  }
}
