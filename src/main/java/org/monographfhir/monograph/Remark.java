package org.monographfhir.monograph;

/**
 * A sentence about the drug that is neither a use nor a status of one.
 *
 * @param type what it is about
 * @param statement its words
 */
public record Remark(Type type, String statement) {

  /** The codes of the code system {@code monograph-remark-type}. */
  public enum Type implements CodedValue {
    /** What the drug is not approved or not recommended for. */
    NOT_APPROVED("Not approved or not recommended"),
    /** In which forms there is the drug, and where. */
    AVAILABILITY("Forms and availability"),
    /** What is none of these. */
    GENERAL("Remark");

    private final String display;

    Type(String display) {
      this.display = display;
    }

    @Override
    public String display() {
      return display;
    }
  }
}
