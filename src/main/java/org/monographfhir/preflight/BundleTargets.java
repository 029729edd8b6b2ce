package org.monographfhir.preflight;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a reference inside one Bundle can lead to. */
final class BundleTargets {

  private final Set<String> fullUrls = new HashSet<>();
  private final Set<String> lowerCase = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Map<String, EntryToSend> renamed = new HashMap<>();
  private final Map<String, EntryToSend> conditions = new HashMap<>();
  private final boolean executed;

  /**
   * @param executed whether a server is to do what the requests say; those of a history are done
   */
  BundleTargets(List<EntryToSend> entries, boolean executed) {
    this.executed = executed;
    for (EntryToSend entry : entries) {
      fullUrls.add(entry.fullUrl());
      lowerCase.add(entry.fullUrl().toLowerCase(Locale.ROOT));
      entry.condition().ifPresent(each -> conditions.putIfAbsent(each.key(), entry));
      String own = entry.resource().map(each -> each.text("id")).orElse("");
      if (!entry.address().isEmpty()) {
        kept.add(entry.address());
      } else if (!own.isEmpty()) {
        // With a request the server gives an id of its own; without one the id stays.
        if (executed && entry.request().isPresent()) {
          renamed.putIfAbsent(entry.type() + "/" + own, entry);
        } else {
          kept.add(entry.type() + "/" + own);
        }
      }
    }
  }

  boolean executed() {
    return executed;
  }

  boolean has(String reference) {
    return fullUrls.contains(reference) || kept.contains(reference);
  }

  boolean hasInOtherCase(String reference) {
    return lowerCase.contains(reference.toLowerCase(Locale.ROOT));
  }

  /** The entry that has the id now, and will have another. */
  Optional<EntryToSend> renamed(String reference) {
    return Optional.ofNullable(renamed.get(reference));
  }

  Optional<EntryToSend> made(Condition condition) {
    return Optional.ofNullable(conditions.get(condition.key()));
  }
}
