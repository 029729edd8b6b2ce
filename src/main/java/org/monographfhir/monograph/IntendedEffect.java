package org.monographfhir.monograph;

/** What a use is meant to do; the codes of the code system {@code intended-effect}. */
public enum IntendedEffect implements CodedValue {
  /** To prepare for a transplant. */
  CONDITIONING("conditioning", "Conditioning before a transplant"),
  /** To find or to see a disease. */
  DIAGNOSE("diagnose", "Diagnose"),
  /** To increase bone mass. */
  INCREASE_BONE_MASS("increase-bone-mass", "Increase bone mass"),
  /** To relieve symptoms. */
  PALLIATIVE("palliative", "Palliative treatment"),
  /** To prevent a condition. */
  PREVENT("prevent", "Prevent"),
  /** To prevent and treat a condition. */
  PREVENT_AND_TREAT("prevent-and-treat", "Prevent and treat"),
  /** To reduce a condition. */
  REDUCE("reduce", "Reduce"),
  /** To reduce the risk of a condition. */
  REDUCE_RISK("reduce-risk", "Reduce the risk"),
  /** To bring stem cells into the blood, to collect them. */
  STEM_CELL_MOBILIZATION("stem-cell-mobilization", "Stem cell mobilization"),
  /** To treat a condition. */
  TREAT("treat", "Treat");

  private final String code;
  private final String display;

  IntendedEffect(String code, String display) {
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
