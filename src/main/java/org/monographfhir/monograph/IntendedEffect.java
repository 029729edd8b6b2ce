package org.monographfhir.monograph;

/** What a use is meant to do; the codes of the code system {@code intended-effect}. */
public enum IntendedEffect implements CodedValue {
  /** To prepare for a transplant. */
  CONDITIONING("Conditioning before a transplant"),
  /** To find or to see a disease. */
  DIAGNOSE("Diagnose"),
  /** To increase bone mass. */
  INCREASE_BONE_MASS("Increase bone mass"),
  /** To relieve symptoms. */
  PALLIATIVE("Palliative treatment"),
  /** To prevent a condition. */
  PREVENT("Prevent"),
  /** To prevent and treat a condition. */
  PREVENT_AND_TREAT("Prevent and treat"),
  /** To reduce a condition. */
  REDUCE("Reduce"),
  /** To reduce the risk of a condition. */
  REDUCE_RISK("Reduce the risk"),
  /** To bring stem cells into the blood, to collect them. */
  STEM_CELL_MOBILIZATION("Stem cell mobilization"),
  /** To treat a condition. */
  TREAT("Treat");

  private final String display;

  IntendedEffect(String display) {
    this.display = display;
  }

  @Override
  public String display() {
    return display;
  }
}
