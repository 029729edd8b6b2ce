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
    APPROVED("approved"),
    NOT_APPROVED("not-approved"),
    DISCONTINUED("discontinued"),
    COMPONENTS_APPROVED("components-approved"),
    WITHDRAWN("withdrawn"),
    UNKNOWN("unknown");

    private final String code;

    Status(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
