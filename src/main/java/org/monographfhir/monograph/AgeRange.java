package org.monographfhir.monograph;

import java.util.Optional;

/**
 * Ages from {@code low} to {@code high}, both included; at least one is present.
 *
 * @param low the lowest age; absent when there is none
 * @param high the highest age; absent when there is none
 */
public record AgeRange(Optional<Age> low, Optional<Age> high) {}
