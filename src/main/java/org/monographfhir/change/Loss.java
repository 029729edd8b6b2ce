package org.monographfhir.change;

import java.util.List;

/**
 * What a drug would lose if it became as the new state says.
 *
 * @param slug the identity of the drug's page
 * @param drug its name
 * @param fullUrl its name in the Bundle
 * @param kind how bad it is
 * @param words what is lost, one item each; empty where it is the drug as a whole
 */
public record Loss(String slug, String drug, String fullUrl, Kind kind, List<String> words) {

  /** What can be lost. */
  public enum Kind {
    /** The drug has no page any more. */
    DRUG,
    /** All uses, and the page does not say that the drug is not approved any more. */
    ALL_USES,
    /** An approval: of the drug, of a use, or of a sub-use. */
    APPROVAL
  }

  public Loss {
    words = List.copyOf(words);
  }
}
