package org.monographfhir.monograph;

import java.util.List;
import java.util.Optional;

/**
 * What the words of a use or a sub-use say, in parts. The words themselves stay the authority. A
 * sub-use inherits what it does not state: its criteria are added to those above it, its other
 * parts take the place of those above.
 *
 * @param effects what the use is meant to do; empty where a sub-use does not say
 * @param conditions one for each alternate, with its whole name; empty where a sub-use does not say
 * @param criteria all of them must hold, in page order
 * @param populations alternatives, in page order
 * @param otherTherapies in page order
 * @param brands the brands the use is approved for; empty when the page does not restrict it
 * @param ageText the words about age, for example {@code children aged 1 year and older and adults}
 * @param uncoded the words that restrict, qualify or widen the use and are in no part, verbatim and
 *     in page order
 */
public record UseDetail(
    List<IntendedEffect> effects,
    List<Term> conditions,
    List<Criterion> criteria,
    List<Population> populations,
    List<OtherTherapy> otherTherapies,
    List<String> brands,
    Optional<String> ageText,
    List<String> uncoded) {

  public UseDetail {
    effects = List.copyOf(effects);
    conditions = List.copyOf(conditions);
    criteria = List.copyOf(criteria);
    populations = List.copyOf(populations);
    otherTherapies = List.copyOf(otherTherapies);
    brands = List.copyOf(brands);
    uncoded = List.copyOf(uncoded);
  }

  /**
   * The one sex that all populations have.
   *
   * @return empty when there is none or more than one
   */
  public Optional<Population.Sex> sex() {
    List<Optional<Population.Sex>> sexes =
        populations.stream().map(Population::sex).distinct().toList();
    return sexes.size() == 1 ? sexes.get(0) : Optional.empty();
  }
}
