package org.monographfhir.monograph;

import java.util.Locale;

/**
 * What the page says about the drug as a whole under "FDA Approved".
 *
 * @param status as understood
 * @param statement the words on the page; empty when there are none
 */
public record DrugApproval(Status status, String statement) {

  /** The codes of the code system {@code regulatory-status} that a drug can have. */
  public enum Status {
    /** "Yes". */
    APPROVED,
    /** "No", and no approval before. */
    NOT_APPROVED,
    /** No longer available in the United States. */
    DISCONTINUED,
    /** A combination of which the single drugs are approved. */
    COMPONENTS_APPROVED,
    /** The approval was taken back. */
    WITHDRAWN,
    /** The page does not say. */
    UNKNOWN;

    /**
     * The code: the name as code systems write it.
     *
     * @return in the code system of this enum
     */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
