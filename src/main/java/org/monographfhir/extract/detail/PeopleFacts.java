package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Population;

/** Whom a use is for, as far as its words have been read. */
final class PeopleFacts {

  private final List<Population> populations = new ArrayList<>();
  private Optional<String> ages = Optional.empty();

  boolean isEmpty() {
    return populations.isEmpty();
  }

  /** Alternatives, in page order. */
  List<Population> populations() {
    return populations;
  }

  /** The words about age; those that come first. */
  Optional<String> ages() {
    return ages;
  }

  void add(List<Population> more) {
    more.stream().filter(each -> !populations.contains(each)).forEach(populations::add);
  }

  void ages(String words) {
    ages = ages.or(() -> Optional.of(words));
  }

  /** What holds only for the last of several groups; false when there is one. */
  boolean ofLast(Criterion criterion) {
    if (populations.size() < 2) {
      return false;
    }
    Population last = populations.remove(populations.size() - 1);
    List<Criterion> all = new ArrayList<>(last.criteria());
    all.add(criterion);
    populations.add(new Population(last.group(), last.ageRange(), last.sex(), all));
    return true;
  }

  /** Whether one of these can be among the people named before; also where nobody is named. */
  boolean areOf(PeopleFacts before) {
    return populations.isEmpty()
        || before.populations.isEmpty()
        || populations.stream().anyMatch(p -> SamePeople.isAmong(before.populations, p));
  }

  /** These people, each with criteria that hold for them. */
  List<Population> who(List<Criterion> criteria) {
    return populations.stream()
        .map(
            p -> {
              List<Criterion> all = new ArrayList<>(p.criteria());
              all.addAll(criteria);
              return new Population(p.group(), p.ageRange(), p.sex(), all);
            })
        .toList();
  }

  /** What a later sentence says of whom the use is for: of the same people, or of others too. */
  void merge(PeopleFacts others) {
    Optional<List<Population>> narrowed = SamePeople.narrowed(populations, others.populations);
    if (narrowed.isPresent()) {
      populations.clear();
      populations.addAll(narrowed.get());
    } else {
      add(others.populations);
    }
    ages = ages.or(() -> others.ages);
  }

  void inherit(PeopleFacts above) {
    List<Population> own = List.copyOf(populations);
    populations.clear();
    populations.addAll(SamePeople.narrowed(above.populations, own).orElse(own));
    ages = ages.or(() -> above.ages);
    if (populations.isEmpty()) {
      add(above.populations);
    }
  }

  void moveTo(PeopleFacts other) {
    other.merge(this);
    populations.clear();
  }
}
