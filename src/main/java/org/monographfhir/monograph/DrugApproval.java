package org.monographfhir.monograph;

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
    APPROVED("approved"),
    /** "No", and no approval before. */
    NOT_APPROVED("not-approved"),
    /** No longer available in the United States. */
    DISCONTINUED("discontinued"),
    /** A combination of which the single drugs are approved. */
    COMPONENTS_APPROVED("components-approved"),
    /** The approval was taken back. */
    WITHDRAWN("withdrawn"),
    /** The page does not say. */
    UNKNOWN("unknown");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    /**
     * The code.
     *
     * @return in the code system of this enum
     */
    public String code() {
      return code;
    }
  }
}
