package org.monographfhir.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.diagnostic.Diagnostic;

/**
 * Finds entries that mean one resource by the same condition or id. No server can do what they say:
 * some refuse it, and some do one of them and answer less than they were sent.
 */
final class SameCondition {

  private SameCondition() {}

  /** The second and later ones of a transaction. */
  static List<Diagnostic> find(Chunk chunk) {
    Map<String, CargoEntry> first = new HashMap<>();
    List<Diagnostic> problems = new ArrayList<>();
    for (CargoEntry entry : chunk.entries()) {
      CargoEntry other = first.putIfAbsent(chunk.request(entry).reference(), entry);
      if (other != null) {
        problems.add(
            Diagnostic.error(
                entry.file(),
                entry.line(),
                "chunk.same-condition",
                "%s is written by %s:%d already; leave one of the two"
                    .formatted(chunk.request(entry).address(), other.file(), other.line())));
      }
    }
    return problems;
  }
}
