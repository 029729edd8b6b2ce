package org.monographfhir.fhir;

/**
 * An entry of a Bundle as it is written to a file, or a line of NDJSON.
 *
 * @param key what the resource is the same resource by
 * @param shared whether other monographs may have the same resource
 * @param text the entry without what stands between entries
 */
public record EncodedEntry(ResourceKey key, boolean shared, String text) {

  /** Of an entry that was written down. */
  public static EncodedEntry of(Entry<?> entry, String text) {
    return new EncodedEntry(entry.identity().key(), entry.shared(), text);
  }
}
