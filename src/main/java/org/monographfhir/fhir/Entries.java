package org.monographfhir.fhir;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The resources of a monograph as the entries of a transaction, those that others refer to first.
 * Each stands here once, as FHIR forbids a transaction to write <a
 * href="http://hl7.org/fhir/R4/http.html#trules">one resource twice</a>.
 *
 * @param <R> the resources of one version of FHIR
 */
public final class Entries<R> {

  private final List<Entry<R>> entries;

  private Entries(List<Entry<R>> entries) {
    this.entries = entries;
  }

  /** Of these, those of the same identity once. */
  public static <R> Entries<R> of(Stream<Entry<R>> entries) {
    Map<String, Entry<R>> distinct = new LinkedHashMap<>();
    entries.forEach(entry -> distinct.putIfAbsent(entry.identity().fullUrl(), entry));
    return new Entries<>(
        distinct.values().stream()
            .sorted(Comparator.comparing((Entry<R> entry) -> !entry.isOrganization()))
            .toList());
  }

  /** What the transaction writes, in its order. */
  public List<ResourceKey> resources() {
    return entries.stream().map(entry -> entry.identity().key()).toList();
  }

  /** All of them. */
  public List<Entry<R>> all() {
    return entries;
  }

  /** The resources that nearly all monographs share. */
  public List<Entry<R>> organizations() {
    return entries.stream().filter(Entry::isOrganization).toList();
  }

  /** The others. */
  public List<Entry<R>> own() {
    return entries.stream().filter(entry -> !entry.isOrganization()).toList();
  }
}
