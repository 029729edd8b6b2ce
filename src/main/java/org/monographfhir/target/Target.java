package org.monographfhir.target;

import java.util.Optional;

/**
 * A kind of FHIR server: how its resources are matched, and how much it takes at once. It holds
 * what the makers publish and what was seen; a server of this kind that is set up in another way
 * says so in its CapabilityStatement, which is read before anything is sent.
 *
 * @param name the word on the command line
 * @param title its name in words
 * @param upsert how resources are matched unless the user says otherwise
 * @param conditional limits of a transaction in which any request is conditional
 * @param byId limits of a transaction in which every request names an id
 * @param note what to know before the first load
 */
public record Target(
    String name,
    String title,
    Upsert upsert,
    Limits conditional,
    Limits byId,
    Optional<String> note) {

  /**
   * What one transaction may hold when resources are matched in this way.
   *
   * @param way how they are matched
   * @return its limits
   */
  public Limits limits(Upsert way) {
    return way == Upsert.ID ? byId : conditional;
  }

  /** The word on the command line. */
  @Override
  public String toString() {
    return name;
  }
}
