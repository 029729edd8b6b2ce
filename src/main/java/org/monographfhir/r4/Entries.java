package org.monographfhir.r4;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The resources of a monograph as the entries of a transaction, those that others refer to first.
 * Each stands here once, as R4 forbids a transaction to write <a
 * href="http://hl7.org/fhir/R4/http.html#trules">one resource twice</a>.
 */
public final class Entries {

  private final List<Entry> entries;

  private Entries(List<Entry> entries) {
    this.entries = entries;
  }

  static Entries of(Stream<Entry> entries) {
    Map<String, Entry> distinct = new LinkedHashMap<>();
    entries.forEach(entry -> distinct.putIfAbsent(entry.identity().fullUrl(), entry));
    return new Entries(
        distinct.values().stream()
            .sorted(Comparator.comparing(Entry::isOrganization).reversed())
            .toList());
  }

  /** What the transaction writes, in its order. */
  public List<ResourceKey> resources() {
    return entries.stream().map(entry -> entry.identity().key()).toList();
  }

  List<Entry> all() {
    return entries;
  }

  /** The resources that nearly all monographs share. */
  List<Entry> organizations() {
    return entries.stream().filter(Entry::isOrganization).toList();
  }

  /** The others. */
  List<Entry> own() {
    return entries.stream().filter(entry -> !entry.isOrganization()).toList();
  }
}
