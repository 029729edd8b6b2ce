package org.monographfhir.load;

/**
 * Something that is not on the server as it was sent.
 *
 * @param path the element, for example {@code MedicationKnowledge.synonym[0]}
 * @param words what is different
 */
public record Difference(String path, String words) {

  static Difference of(String path, String sent, String found) {
    return new Difference(path, "sent %s, found %s".formatted(sent, found));
  }

  /** A reference that the server was to make one to a resource. */
  static Difference unresolved(String path, String reference) {
    return new Difference(path, "the server left %s as it was sent".formatted(reference));
  }

  @Override
  public String toString() {
    return path + ": " + words;
  }
}
