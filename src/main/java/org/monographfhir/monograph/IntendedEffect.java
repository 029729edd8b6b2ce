package org.monographfhir.monograph;

/** What a use is meant to do; the codes of the code system {@code intended-effect}. */
public enum IntendedEffect {
  INCREASE_BONE_MASS("increase-bone-mass", "Increase bone mass"),
  PALLIATIVE("palliative", "Palliative treatment"),
  PREVENT("prevent", "Prevent"),
  PREVENT_AND_TREAT("prevent-and-treat", "Prevent and treat"),
  REDUCE("reduce", "Reduce"),
  REDUCE_RISK("reduce-risk", "Reduce the risk"),
  STEM_CELL_MOBILIZATION("stem-cell-mobilization", "Stem cell mobilization"),
  TREAT("treat", "Treat");

  private final String code;
  private final String display;

  IntendedEffect(String code, String display) {
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
