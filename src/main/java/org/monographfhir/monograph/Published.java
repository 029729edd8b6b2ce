package org.monographfhir.monograph;

import java.util.Optional;

/**
 * What the publisher itself says about the page. Little of it survives in front matter.
 *
 * @param cdrId the number of the page among NCI's documents, without leading zeros
 * @param posted the day on which it was first published
 * @param updated the day on which it was last changed
 */
public record Published(Optional<String> cdrId, Optional<String> posted, Optional<String> updated) {

  /** Nothing is known. */
  public static final Published UNKNOWN =
      new Published(Optional.empty(), Optional.empty(), Optional.empty());
}
