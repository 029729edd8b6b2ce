package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** What the words of a use, or of one of its alternatives, say; it fills while they are read. */
public final class Facts {

  private final List<IntendedEffect> effects = new ArrayList<>();
  private final List<Term> conditions = new ArrayList<>();
  private final CriteriaFacts criteria = new CriteriaFacts();
  private final PeopleFacts people = new PeopleFacts();
  private final TherapySteps therapy = new TherapySteps();
  private final List<String> brands = new ArrayList<>();
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

  /** Whether it narrows the use and says nothing else. */
  boolean isCriteria() {
    boolean others = !effects.isEmpty() || !conditions.isEmpty() || !brands.isEmpty();
    return !others && !criteria.isEmpty() && people.isEmpty() && therapy.isEmpty();
  }

  CriteriaFacts criteria() {
    return criteria;
  }

  PeopleFacts people() {
    return people;
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
    if (!others.people.areOf(people) && !others.criteria.isEmpty()) {
      // What is said of other people holds for these people only.
      people.add(others.people.who(others.criteria.all()));
    } else {
      criteria.add(others.criteria.all());
      people.merge(others.people);
    }
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
    people.inherit(above.people);
    therapy.inherit(above.therapy);
    inherit(above.brands, brands);
    criteria.inherit(above.criteria);
  }

  /** Moves what narrows the use to one of several; condition, effect, first criteria stay. */
  void moveUse(Facts other, int kept) {
    criteria.moveTo(other.criteria, kept);
    therapy.moveTo(other.therapy);
    people.moveTo(other.people);
  }

  /** "with A for X and alone as maintenance": of X, both. */
  void inheritConditions(Facts first) {
    inherit(first.conditions, conditions);
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
        criteria.all(),
        people.populations(),
        therapy.otherTherapies(),
        brands,
        people.ages(),
        uncoded);
  }
}
