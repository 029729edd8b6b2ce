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
    NOT_APPROVED("not-approved", "Not approved or not recommended"),
    /** In which forms there is the drug, and where. */
    AVAILABILITY("availability", "Forms and availability"),
    /** What is none of these. */
    GENERAL("general", "Remark");

    private final String code;
    private final String display;

    Type(String code, String display) {
      this.code = code;
      this.display = display;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String display() {
      return display;
    }
  }
}
