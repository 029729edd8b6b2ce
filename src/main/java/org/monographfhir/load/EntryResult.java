package org.monographfhir.load;

import org.monographfhir.chunk.CargoEntry;

/**
 * What became of one entry.
 *
 * @param entry what was sent
 * @param address the search or id by which the server knows it
 * @param state what became of it
 * @param status the status of the server, for example {@code 201 Created}
 * @param location where it is now, {@code Type/id}; empty where the server does not say
 * @param text what the server says about it, safe to print; may be empty
 */
public record EntryResult(
    CargoEntry entry,
    String address,
    EntryState state,
    String status,
    String location,
    String text) {}
