package org.monographfhir.load;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.monographfhir.chunk.CargoEntry;

/** Where on the server the resources are that were loaded so far. */
final class Whereabouts {

  private final Map<String, String> locations = new ConcurrentHashMap<>();

  void add(List<EntryResult> results) {
    for (EntryResult result : results) {
      add(result.entry().fullUrl(), result.address(), result.location());
    }
  }

  void add(String fullUrl, String address, String location) {
    if (!location.isEmpty()) {
      locations.put(fullUrl, location);
      locations.put(address.replace("%7C", "|"), location);
    }
  }

  /** Where a resource is, as far as the server said. */
  Optional<String> of(CargoEntry entry) {
    return Optional.ofNullable(locations.get(entry.fullUrl()));
  }

  List<CargoEntry> unknown(List<CargoEntry> entries) {
    return entries.stream().filter(entry -> !locations.containsKey(entry.fullUrl())).toList();
  }

  /**
   * Whether a reference that the server gave leads to what the one that was sent means. A reference
   * to something that this run has not seen can only be asked for its type.
   */
  boolean same(String sent, String found) {
    String plain = found.replaceFirst("/_history/.*", "");
    String location = locations.get(sent.replace("%7C", "|"));
    if (location != null) {
      return plain.equals(location) || plain.endsWith("/" + location);
    }
    int query = sent.indexOf('?');
    return query > 0 && plain.matches("(.*/)?" + sent.substring(0, query) + "/[^/]+");
  }
}
