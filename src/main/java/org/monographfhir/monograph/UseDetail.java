package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a use say, in parts. The words themselves stay the authority.
 *
 * @param criteria in page order
 * @param otherTherapies in page order
 * @param ageRange present when the words give a number
 * @param ageText the words about age, for example {@code children aged 1 year and older and adults}
 * @param sex the words about sex; absent when both are named
 * @param brands the brands the use is approved for; empty when the page does not restrict it
 */
public record UseDetail(
    List<Criterion> criteria,
    List<OtherTherapy> otherTherapies,
    Optional<AgeRange> ageRange,
    Optional<String> ageText,
    Optional<Sex> sex,
    List<String> brands) {

  /** What words say that say none of this. */
  public static final UseDetail NONE =
      new UseDetail(
          List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

  /** Sex as the page states it. */
  public enum Sex {
    /** Women and girls. */
    FEMALE,
    /** Men and boys. */
    MALE
  }

  public UseDetail {
    criteria = List.copyOf(criteria);
    otherTherapies = List.copyOf(otherTherapies);
    brands = List.copyOf(brands);
  }
}
