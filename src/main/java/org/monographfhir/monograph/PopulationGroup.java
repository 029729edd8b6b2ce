package org.monographfhir.monograph;

/** The codes of the code system {@code population-group}. */
public enum PopulationGroup implements CodedValue {
  /** Adults; men and women. */
  ADULT("Adults"),
  /** Children. */
  CHILD("Children"),
  /** Adolescents, teenagers. */
  ADOLESCENT("Adolescents"),
  /** Infants. */
  INFANT("Infants"),
  /** Newborns. */
  NEWBORN("Newborns");

  private final String display;

  PopulationGroup(String display) {
    this.display = display;
  }

  @Override
  public String display() {
    return display;
  }
}
