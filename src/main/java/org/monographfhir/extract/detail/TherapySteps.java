package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.monographfhir.monograph.OtherTherapy;

/** What a drug is given with, step by step; most uses have one step. */
final class TherapySteps {

  /** A step of a treatment: what is given, and when. */
  private record Step(Therapies therapies, Optional<String> moment) {}

  private static final Set<String> UNNAMED =
      Set.of("other drugs", "other drug", "other medicines", "other treatments", "other treatment");

  private final List<Step> steps = new ArrayList<>();
  private boolean beside;

  boolean isEmpty() {
    return steps.isEmpty();
  }

  /** Whether it is given alone. */
  boolean isAlone() {
    return !steps.isEmpty() && steps.get(0).therapies().equals(Therapies.ALONE);
  }

  /** Whether it is given with "other drugs" that nobody names. */
  boolean isUnnamed() {
    return steps.size() == 1
        && steps.get(0).therapies().regimens().stream()
            .flatMap(List::stream)
            .allMatch(partner -> UNNAMED.contains(partner.term().text()));
  }

  /** Alternatives to what the last step has. */
  void add(Therapies therapies) {
    if (steps.isEmpty()) {
      step(therapies);
    } else {
      Step last = steps.remove(steps.size() - 1);
      steps.add(new Step(last.therapies().or(therapies), last.moment()));
    }
  }

  /** A further step. */
  void step(Therapies therapies) {
    steps.add(new Step(therapies, Optional.empty()));
  }

  /** When the last step is. */
  void moment(String words) {
    Step last = steps.remove(steps.size() - 1);
    String before = last.moment().map(moment -> moment + ", ").orElse("");
    steps.add(new Step(last.therapies(), Optional.of(before + words)));
  }

  /** Adds partners to those of the last step; or leaves them out. */
  void together(Therapies partners, boolean orNone) {
    if (partners.regimens().isEmpty()) {
      return;
    }
    if (steps.isEmpty()) {
      step(partners);
      return;
    }
    Step last = steps.remove(steps.size() - 1);
    Therapies both = last.therapies().and(partners);
    steps.add(new Step(orNone ? last.therapies().or(both) : both, last.moment()));
  }

  /** What another sentence says of the same use; names take the place of "other drugs". */
  void merge(TherapySteps others) {
    if (others.beside && !isEmpty()) {
      others.steps.forEach(step -> together(step.therapies(), false));
      return;
    }
    beside |= others.beside;
    if (isUnnamed() && !others.isEmpty()) {
      steps.clear();
    }
    if (isEmpty() || others.steps.size() > 1) {
      steps.addAll(others.steps);
    } else {
      others.steps.forEach(step -> add(step.therapies()));
    }
  }

  /** The partners are "in addition to" those that hold above. */
  void setBeside() {
    beside = true;
  }

  boolean isBeside() {
    return beside;
  }

  /** Takes over what holds above, and is not said here, or is said beside it. */
  void inherit(TherapySteps above) {
    if (steps.isEmpty()) {
      steps.addAll(above.steps);
    } else if (beside && steps.size() == 1 && above.steps.size() == 1) {
      Therapies own = steps.remove(0).therapies();
      steps.add(new Step(above.steps.get(0).therapies().and(own), Optional.empty()));
      beside = false;
    }
  }

  void moveTo(TherapySteps other) {
    other.steps.addAll(steps);
    steps.clear();
  }

  /** Regimens by group; where several steps have alternatives, each with each. */
  List<OtherTherapy> otherTherapies() {
    List<OtherTherapy> all = new ArrayList<>();
    int groups = 1;
    for (Step step : steps) {
      groups *= Math.max(1, step.therapies().regimens().size());
    }
    int repeat = 1;
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      OptionalInt number = steps.size() > 1 ? OptionalInt.of(i + 1) : OptionalInt.empty();
      List<List<Partner>> regimens = step.therapies().regimens();
      for (int group = 0; group < groups && !regimens.isEmpty(); group++) {
        List<Partner> regimen = regimens.get(group / repeat % regimens.size());
        add(regimen, group + 1, false, number, step.moment(), all);
      }
      repeat *= Math.max(1, regimens.size());
      add(step.therapies().optional(), 1, true, number, step.moment(), all);
    }
    return all;
  }

  private static void add(
      List<Partner> partners,
      int group,
      boolean optional,
      OptionalInt step,
      Optional<String> moment,
      List<OtherTherapy> into) {
    for (Partner partner : partners) {
      into.add(new OtherTherapy(group, partner.kind(), partner.term(), optional, step, moment));
    }
  }
}
