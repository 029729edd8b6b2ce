package org.monographfhir.fhir;

import java.util.List;

/**
 * A monograph's resources as they are delivered.
 *
 * @param common entries that nearly all monographs share: organizations
 * @param own the others, those that others refer to first
 * @param together whether the two must stand in one Bundle; otherwise the server has to have the
 *     common ones before, in a Bundle of their own
 * @param fits whether a Bundle with this monograph alone keeps the limits
 * @param checked the same resources as a JSON Bundle, as it is validated
 */
public record Encoded(
    List<EncodedEntry> common,
    List<EncodedEntry> own,
    boolean together,
    boolean fits,
    String checked) {

  public Encoded {
    common = List.copyOf(common);
    own = List.copyOf(own);
  }
}
