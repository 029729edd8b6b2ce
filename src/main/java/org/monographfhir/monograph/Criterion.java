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
  public enum Type implements CodedValue {
    /** Where the cancer is. */
    ANATOMIC_SITE("anatomic-site", "Anatomic site"),
    /** What is found in the cancer: a gene, a protein. */
    BIOMARKER("biomarker", "Biomarker"),
    /** How far it has spread. */
    DISEASE_EXTENT("disease-extent", "Stage or extent"),
    /** Whether it is new, has come back, does not respond ... */
    DISEASE_STATUS("disease-status", "Disease status"),
    /** What is none of these. */
    OTHER("other", "Other"),
    /** Who is treated. */
    POPULATION("population", "Population"),
    /** What was given or done before. */
    PRIOR_THERAPY("prior-therapy", "Prior therapy"),
    /** How an earlier treatment worked. */
    RESPONSE("response", "Response"),
    /** How likely it is to come back or to grow. */
    RISK_GROUP("risk-group", "Risk group"),
    /** Which treatment in turn it is. */
    TREATMENT_LINE("treatment-line", "Line of treatment"),
    /** In which part of a treatment it is given. */
    TREATMENT_PHASE("treatment-phase", "Treatment phase");

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
