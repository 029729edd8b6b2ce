package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** What the words of a use, or of one of its alternatives, say; it fills while they are read. */
public final class Facts {

  /** A step of a treatment: what is given, and when. */
  private record Step(Therapies therapies, Optional<String> moment) {}

  private static final Set<String> UNNAMED =
      Set.of("other drugs", "other drug", "other medicines", "other treatments", "other treatment");

  private final List<IntendedEffect> effects = new ArrayList<>();
  private final List<Term> conditions = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Population> populations = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<String> brands = new ArrayList<>();
  private Optional<String> ages = Optional.empty();
  private boolean beside;

  public void effect(IntendedEffect effect) {
    if (!effects.contains(effect)) {
      effects.add(effect);
    }
  }

  /** The effect stands beside the one that holds above ("or to prevent"). */
  void effectBeside() {
    beside = true;
  }

  /** The words as a whole describe this effect, whatever their verbs are. */
  public void onlyEffect(IntendedEffect effect) {
    effects.clear();
    effects.add(effect);
  }

  public void conditions(List<Term> terms) {
    terms.stream().filter(term -> !conditions.contains(term)).forEach(conditions::add);
  }

  void criteria(List<Criterion> more) {
    more.stream().filter(each -> !criteria.contains(each)).forEach(criteria::add);
  }

  /** The next criterion is an alternative of the last one. */
  void alternative(List<Criterion> more) {
    Criterion last = criteria.remove(criteria.size() - 1);
    Criterion other = Findings.combined(Operator.ALL_OF, more);
    criteria.add(Findings.combined(Operator.ANY_OF, List.of(last, other)));
  }

  void populations(List<Population> more) {
    more.stream().filter(each -> !populations.contains(each)).forEach(populations::add);
  }

  void ages(String words) {
    ages = ages.or(() -> Optional.of(words));
  }

  void brands(List<String> names) {
    names.stream().filter(name -> !brands.contains(name)).forEach(brands::add);
  }

  void therapies(Therapies therapies) {
    if (steps.isEmpty()) {
      steps.add(new Step(therapies, Optional.empty()));
    } else {
      Step last = steps.remove(steps.size() - 1);
      steps.add(new Step(last.therapies().or(therapies), last.moment()));
    }
  }

  void step(Therapies therapies) {
    steps.add(new Step(therapies, Optional.empty()));
  }

  /** When the last step is. */
  void moment(String words) {
    Step last = steps.remove(steps.size() - 1);
    String before = last.moment().map(moment -> moment + ", ").orElse("");
    steps.add(new Step(last.therapies(), Optional.of(before + words)));
  }

  boolean hasCriteria() {
    return !criteria.isEmpty();
  }

  boolean hasPeople() {
    return !populations.isEmpty();
  }

  boolean hasTherapies() {
    return !steps.isEmpty();
  }

  public boolean hasEffect() {
    return !effects.isEmpty();
  }

  public boolean hasConditions() {
    return !conditions.isEmpty();
  }

  public List<Term> conditions() {
    return List.copyOf(conditions);
  }

  List<Criterion> criteria() {
    return criteria;
  }

  /** Adds what another sentence says of the same use, but for a condition. */
  public void addWithoutConditions(Facts others) {
    others.conditions.clear();
    add(others);
  }

  /** Adds what another sentence says of the same use. */
  public void add(Facts others) {
    others.effects.forEach(this::effect);
    beside |= others.beside;
    conditions(others.conditions);
    criteria(others.criteria);
    populations(others.populations);
    others.ages.ifPresent(this::ages);
    brands(others.brands);
    boolean refined = isUnnamed() && !others.steps.isEmpty();
    if (steps.isEmpty() || others.steps.size() > 1 || refined) {
      if (refined) {
        steps.clear();
      }
      steps.addAll(others.steps);
    } else {
      others.steps.forEach(step -> therapies(step.therapies()));
    }
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

  /** Adds partners to those of the last step; or leaves them out. */
  void together(Therapies partners, boolean orNone) {
    if (partners.regimens().isEmpty()) {
      return;
    }
    if (steps.isEmpty()) {
      steps.add(new Step(partners, Optional.empty()));
      return;
    }
    Step last = steps.remove(steps.size() - 1);
    Therapies both = last.therapies().and(partners);
    steps.add(new Step(orNone ? last.therapies().or(both) : both, last.moment()));
  }

  /** Takes over what holds above and is not said here; criteria are added. */
  public void inherit(Facts above) {
    if (effects.isEmpty() || beside) {
      above.effects.stream()
          .filter(each -> !effects.contains(each))
          .forEach(each -> effects.add(0, each));
    }
    if (conditions.isEmpty()) {
      conditions.addAll(above.conditions);
    }
    if (populations.isEmpty()) {
      populations.addAll(above.populations);
      ages = ages.or(() -> above.ages);
    }
    if (steps.isEmpty()) {
      steps.addAll(above.steps);
    }
    if (brands.isEmpty()) {
      brands.addAll(above.brands);
    }
    List<Criterion> own = new ArrayList<>(criteria);
    criteria.clear();
    criteria(above.criteria);
    criteria(own);
  }

  /** Where every sub-use is approved for some brand only, the use as a whole is too. */
  public void brandsOfAll(List<SpecificUse> uses) {
    if (uses.stream().noneMatch(use -> use.detail().brands().isEmpty())) {
      uses.forEach(use -> brands(use.detail().brands()));
    }
  }

  /** Moves what narrows the use to one of several uses; condition and effect stay. */
  void moveUse(Facts other) {
    other.criteria.addAll(0, criteria);
    criteria.clear();
    other.steps.addAll(steps);
    steps.clear();
    other.populations.addAll(populations);
    populations.clear();
  }

  /** The parts, with the words in none of them. */
  public UseDetail detail(List<String> uncoded) {
    return new UseDetail(
        effects, conditions, criteria, populations, otherTherapies(), brands, ages, uncoded);
  }

  /** Regimens by group; each step has all groups of the first. */
  private List<OtherTherapy> otherTherapies() {
    List<OtherTherapy> all = new ArrayList<>();
    boolean ordered = steps.size() > 1;
    int groups = steps.isEmpty() ? 0 : Math.max(1, steps.get(0).therapies().regimens().size());
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      OptionalInt number = ordered ? OptionalInt.of(i + 1) : OptionalInt.empty();
      List<List<Partner>> regimens = step.therapies().regimens();
      boolean single = regimens.size() == 1;
      for (int group = 1; group <= Math.max(groups, regimens.size()); group++) {
        int regimen = single ? 0 : group - 1;
        if (regimen < regimens.size()) {
          add(regimens.get(regimen), group, false, number, step.moment(), all);
        }
      }
      for (Partner option : step.therapies().optional()) {
        add(List.of(option), 1, true, number, step.moment(), all);
      }
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
