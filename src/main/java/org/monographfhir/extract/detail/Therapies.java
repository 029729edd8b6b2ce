package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;

/**
 * What a drug is given with.
 *
 * @param regimens alternatives, each given together
 * @param optional what may be added to any of them
 */
record Therapies(List<List<Partner>> regimens, List<Partner> optional) {

  Therapies {
    regimens = List.copyOf(regimens);
    optional = List.copyOf(optional);
  }

  static final Therapies ALONE = new Therapies(List.of(List.of(Partner.ALONE)), List.of());

  /** These, or those. */
  Therapies or(Therapies others) {
    List<List<Partner>> all = new ArrayList<>(regimens);
    others.regimens().stream().filter(each -> !all.contains(each)).forEach(all::add);
    List<Partner> options = new ArrayList<>(optional);
    options.addAll(others.optional());
    return new Therapies(all, options);
  }

  /** Each of these together with each of those. */
  Therapies and(Therapies others) {
    List<List<Partner>> all = new ArrayList<>();
    for (List<Partner> one : regimens) {
      for (List<Partner> other : others.regimens()) {
        List<Partner> both = new ArrayList<>(one);
        other.stream().filter(each -> !both.contains(each)).forEach(both::add);
        all.add(both);
      }
    }
    List<Partner> options = new ArrayList<>(optional);
    options.addAll(others.optional());
    return new Therapies(all, options);
  }
}
