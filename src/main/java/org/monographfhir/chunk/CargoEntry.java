package org.monographfhir.chunk;

import java.util.Set;

/**
 * What is known of an entry without holding it.
 *
 * @param place where it stands
 * @param fullUrl its name inside the Bundle
 * @param type the FHIR type
 * @param label what a person calls it
 * @param request how it is written
 * @param references the fullUrls that it refers to
 * @param hash of the resource
 * @param bytes how long it is, written without blanks
 */
public record CargoEntry(
    Place place,
    String fullUrl,
    String type,
    String label,
    WriteRequest request,
    Set<String> references,
    String hash,
    int bytes) {

  public CargoEntry {
    references = Set.copyOf(references);
  }

  /** The file it stands in, as the user named it. */
  public String file() {
    return place.file().name();
  }

  /** Its line there. */
  public int line() {
    return place.line();
  }

  /** Whether it is what a monograph is about. */
  public boolean isDrug() {
    return type.equals("MedicationKnowledge");
  }
}
