package org.monographfhir.fhir;

/**
 * What tells one resource of a transaction from all others.
 *
 * @param type the resource type
 * @param key the values that a conditional request matches, as one reads them, for example {@code
 *     identifier=system|value}
 * @param fullUrl the address of its entry, {@code urn:uuid:} and a version 5 UUID
 */
public record ResourceKey(String type, String key, String fullUrl) {}
