package org.monographfhir.monograph;

import java.util.Optional;

/**
 * One of the sub-uses that the page lists below an indication.
 *
 * @param statement its words
 * @param detail what they say, in parts
 * @param accelerated present when the mark stands on this sub-use
 * @param line where it starts
 */
public record SpecificUse(
    String statement, UseDetail detail, Optional<AcceleratedApproval> accelerated, int line) {}
