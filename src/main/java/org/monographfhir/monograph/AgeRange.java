package org.monographfhir.monograph;

import java.util.Optional;

/** Ages from {@code low} to {@code high}, both included; at least one is present. */
public record AgeRange(Optional<Age> low, Optional<Age> high) {}
