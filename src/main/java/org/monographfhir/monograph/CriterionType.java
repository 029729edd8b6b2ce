package org.monographfhir.monograph;

/** The codes of the code system {@code indication-criterion-type}. */
public enum CriterionType implements CodedValue {
  /** Where the cancer is. */
  ANATOMIC_SITE("Anatomic site"),
  /** What is found in the cancer: a gene, a protein. */
  BIOMARKER("Biomarker"),
  /** How far it has spread. */
  DISEASE_EXTENT("Stage or extent"),
  /** Whether it is new, has come back, does not respond ... */
  DISEASE_STATUS("Disease status"),
  /** What is none of these. */
  OTHER("Other"),
  /** Who is treated, other than by age and sex. */
  POPULATION("Population"),
  /** What was given or done before, or cannot be. */
  PRIOR_THERAPY("Prior therapy"),
  /** How an earlier treatment worked. */
  RESPONSE("Response"),
  /** How likely it is to come back or to grow. */
  RISK_GROUP("Risk group"),
  /** Which treatment in turn it is. */
  TREATMENT_LINE("Line of treatment"),
  /** In which part of a treatment it is given. */
  TREATMENT_PHASE("Treatment phase");

  private final String display;

  CriterionType(String display) {
    this.display = display;
  }

  @Override
  public String display() {
    return display;
  }
}
