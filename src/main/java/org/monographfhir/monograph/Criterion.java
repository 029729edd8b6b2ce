package org.monographfhir.monograph;

/**
 * A condition that narrows a use: who, at which stage, with which marker.
 *
 * @param type what kind of condition
 * @param value the words, with their glossary ids
 * @param exclude true when the use holds for those who do <em>not</em> meet it
 */
public record Criterion(Type type, Term value, boolean exclude) {

  /** The codes of the code system {@code indication-criterion-type}. */
  public enum Type {
    ANATOMIC_SITE("anatomic-site", "Anatomic site"),
    BIOMARKER("biomarker", "Biomarker"),
    DISEASE_EXTENT("disease-extent", "Stage or extent"),
    DISEASE_STATUS("disease-status", "Disease status"),
    OTHER("other", "Other"),
    POPULATION("population", "Population"),
    PRIOR_THERAPY("prior-therapy", "Prior therapy"),
    RESPONSE("response", "Response"),
    RISK_GROUP("risk-group", "Risk group"),
    TREATMENT_LINE("treatment-line", "Line of treatment"),
    TREATMENT_PHASE("treatment-phase", "Treatment phase");

    private final String code;
    private final String display;

    Type(String code, String display) {
      this.code = code;
      this.display = display;
    }

    public String code() {
      return code;
    }

    public String display() {
      return display;
    }
  }
}
