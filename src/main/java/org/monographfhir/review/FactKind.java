package org.monographfhir.review;

/** What a fact is about, for the eye: both sides show it in the same colour. */
enum FactKind {
  NAME("n", "Names"),
  USE("u", "Words of a use"),
  CONDITION("c", "Condition"),
  CRITERION("q", "Criterion"),
  PARTNER("w", "Given with"),
  WHO("a", "Age, sex, brand"),
  STATUS("s", "Approval"),
  REMARK("r", "Remark, not a use"),
  LINK("l", "Document or link"),
  UNCODED("z", "Words in no part");

  private final String css;
  private final String label;

  FactKind(String css, String label) {
    this.css = css;
    this.label = label;
  }

  String css() {
    return css;
  }

  String label() {
    return label;
  }
}
