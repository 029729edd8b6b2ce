package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * One of the alternatives of whom a use is for; at least one of the parts is present.
 *
 * @param group the age group, as the page names it
 * @param ageRange ages, where the words give a number; those of this group only
 * @param sex present when the words name one sex
 * @param criteria what must hold in this population only ("postmenopausal")
 */
public record Population(
    Optional<PopulationGroup> group,
    Optional<AgeRange> ageRange,
    Optional<Sex> sex,
    List<Criterion> criteria) {

  public Population {
    criteria = List.copyOf(criteria);
  }

  /**
   * The same people, whatever else must be so of them.
   *
   * @return it without criteria
   */
  public Population withoutCriteria() {
    return new Population(group, ageRange, sex, List.of());
  }

  /** Sex as the page states it; the codes of FHIR's {@code administrative-gender}. */
  public enum Sex implements CodedValue {
    /** Women and girls. */
    FEMALE("Female"),
    /** Men and boys. */
    MALE("Male");

    private final String display;

    Sex(String display) {
      this.display = display;
    }

    @Override
    public String display() {
      return display;
    }
  }
}
