package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** What the words of a use, or of one of its alternatives, say; it fills while they are read. */
public final class Facts {

  private final List<IntendedEffect> effects = new ArrayList<>();
  private final List<Term> conditions = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<Population> populations = new ArrayList<>();
  private final TherapySteps therapy = new TherapySteps();
  private final List<String> brands = new ArrayList<>();
  private Optional<String> ages = Optional.empty();
  private boolean beside;

  public void effect(IntendedEffect effect) {
    addNew(List.of(effect), effects);
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

  public boolean hasEffect() {
    return !effects.isEmpty();
  }

  public void conditions(List<Term> terms) {
    addNew(terms, conditions);
  }

  public boolean hasConditions() {
    return !conditions.isEmpty();
  }

  void criteria(List<Criterion> more) {
    addNew(more, criteria);
  }

  /**
   * Adds criteria; behind "or" as the alternative of the last one.
   *
   * @return false when there is none that they could be an alternative of
   */
  boolean add(List<Criterion> more, boolean or) {
    if (more.isEmpty() || !or) {
      criteria(more);
      return true;
    }
    if (criteria.isEmpty()) {
      return false;
    }
    Criterion last = criteria.remove(criteria.size() - 1);
    Criterion other = Findings.combined(Operator.ALL_OF, more);
    criteria.add(Findings.combined(Operator.ANY_OF, List.of(last, other)));
    return true;
  }

  List<Criterion> criteria() {
    return criteria;
  }

  /** Drops the criteria behind the first ones. */
  void dropCriteria(int first) {
    if (criteria.size() > first) {
      criteria.subList(first, criteria.size()).clear();
    }
  }

  boolean hasCriteria() {
    return !criteria.isEmpty();
  }

  void populations(List<Population> more) {
    addNew(more, populations);
  }

  /** What holds only for the last of several groups of people; false when there is one. */
  boolean ofLastPeople(Criterion criterion) {
    if (populations.size() < 2) {
      return false;
    }
    Population last = populations.remove(populations.size() - 1);
    List<Criterion> all = new ArrayList<>(last.criteria());
    all.add(criterion);
    populations.add(new Population(last.group(), last.ageRange(), last.sex(), all));
    return true;
  }

  boolean hasPeople() {
    return !populations.isEmpty();
  }

  void ages(String words) {
    ages = ages.or(() -> Optional.of(words));
  }

  void brands(List<String> names) {
    addNew(names, brands);
  }

  /** Where every sub-use is approved for some brand only, the use as a whole is too. */
  public void brandsOfAll(List<SpecificUse> uses) {
    if (uses.stream().noneMatch(use -> use.detail().brands().isEmpty())) {
      uses.forEach(use -> brands(use.detail().brands()));
    }
  }

  TherapySteps therapy() {
    return therapy;
  }

  /** Adds what another sentence says of the same use. */
  public void add(Facts others) {
    addNew(others.effects, effects);
    beside |= others.beside;
    addNew(others.conditions, conditions);
    addNew(others.criteria, criteria);
    addNew(others.populations, populations);
    ages = ages.or(() -> others.ages);
    addNew(others.brands, brands);
    therapy.merge(others.therapy);
  }

  /** Adds what another sentence says of the same use, but for a condition. */
  public void addWithoutConditions(Facts others) {
    others.conditions.clear();
    add(others);
  }

  /** Takes over what holds above and is not said here; criteria are added. */
  public void inherit(Facts above) {
    if (effects.isEmpty() || beside) {
      List<IntendedEffect> own = new ArrayList<>(effects);
      effects.clear();
      addNew(above.effects, effects);
      addNew(own, effects);
    }
    inherit(above.conditions, conditions);
    if (populations.isEmpty()) {
      ages = ages.or(() -> above.ages);
    }
    inherit(above.populations, populations);
    therapy.inherit(above.therapy);
    inherit(above.brands, brands);
    List<Criterion> own = new ArrayList<>(criteria);
    criteria.clear();
    addNew(above.criteria, criteria);
    addNew(own, criteria);
  }

  /** Moves what narrows the use to one of several uses; condition and effect stay. */
  void moveUse(Facts other) {
    other.criteria.addAll(0, criteria);
    criteria.clear();
    therapy.moveTo(other.therapy);
    other.populations.addAll(populations);
    populations.clear();
  }

  private static <T> void inherit(List<T> above, List<T> own) {
    if (own.isEmpty()) {
      own.addAll(above);
    }
  }

  private static <T> void addNew(List<T> more, List<T> into) {
    more.stream().filter(each -> !into.contains(each)).forEach(into::add);
  }

  /** The parts, with the words in none of them. */
  public UseDetail detail(List<String> uncoded) {
    return new UseDetail(
        effects,
        conditions,
        criteria,
        populations,
        therapy.otherTherapies(),
        brands,
        ages,
        uncoded);
  }
}
