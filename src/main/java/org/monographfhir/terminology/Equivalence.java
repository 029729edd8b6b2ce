package org.monographfhir.terminology;

import java.util.Locale;
import java.util.Optional;

/**
 * How the target of a map lies to its source, as R4's <a
 * href="http://hl7.org/fhir/R4/valueset-concept-map-equivalence.html">concept-map-equivalence</a>
 * says it: from the side of the target. What it says less than that (inexact, related) is not held.
 */
public enum Equivalence {
  /** The same definition. */
  EQUAL,
  /** The same meaning. */
  EQUIVALENT,
  /** "The target mapping is narrower in meaning than the source concept." */
  NARROWER,
  /** "The target mapping is wider in meaning than the source concept." */
  WIDER;

  /** The code of R4. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether both codes mean the same. */
  public boolean exact() {
    return this == EQUAL || this == EQUIVALENT;
  }

  /** Of two steps behind each other; none where nothing can be said. */
  Optional<Equivalence> then(Equivalence next) {
    if (exact()) {
      return Optional.of(next == EQUAL ? this : next);
    }
    return next.exact() || next == this ? Optional.of(this) : Optional.empty();
  }

  /**
   * A code of R4's {@code equivalence}, or of R5's {@code relationship}, which names the source.
   */
  static Optional<Equivalence> of(String code) {
    return Optional.ofNullable(
        switch (code) {
          case "equal" -> EQUAL;
          case "equivalent" -> EQUIVALENT;
          case "narrower", "specializes", "source-is-broader-than-target" -> NARROWER;
          case "wider", "subsumes", "source-is-narrower-than-target" -> WIDER;
          default -> null;
        });
  }
}
