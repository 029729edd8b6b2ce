package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * Words of the page together with the entries of the NCI Dictionary of Cancer Terms that the page
 * links from them.
 *
 * @param text the words as written
 * @param glossaryIds the entries' ids (CDR numbers), in page order; empty when the words carry no
 *     link that stands for them
 * @param exact whether one link covers all of the words, so that the entry means the same as they
 */
public record Term(String text, List<String> glossaryIds, boolean exact) {

  public Term {
    glossaryIds = List.copyOf(glossaryIds);
  }

  /**
   * Words without a link.
   *
   * @param text the words
   * @return the same as a term
   */
  public static Term of(String text) {
    return new Term(text, List.of(), false);
  }

  /**
   * The entry that means the same as the words.
   *
   * @return its id; empty where no link covers all of them
   */
  public Optional<String> entry() {
    return exact ? Optional.of(glossaryIds.get(0)) : Optional.empty();
  }
}
