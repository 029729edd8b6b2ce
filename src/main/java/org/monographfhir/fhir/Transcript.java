package org.monographfhir.fhir;

import java.util.List;

/**
 * What a monograph became.
 *
 * @param resources what the transaction writes, in its order
 * @param encoded the same, written down
 */
public record Transcript(List<ResourceKey> resources, Encoded encoded) {

  public Transcript {
    resources = List.copyOf(resources);
  }

  public static <R> Transcript of(Entries<R> entries, MonographEncoder<R> encoder) {
    return new Transcript(entries.resources(), encoder.encode(entries));
  }
}
