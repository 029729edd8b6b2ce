package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.Went;

/** "in adults and children aged 1 year and older": whom a use is for. */
final class PeoplePart implements ClausePart {

  private final ClauseState state;
  private final Words words;
  private final ClauseReader clauses;
  private final RelativeClause relatives;

  PeoplePart(ClauseState state) {
    this.state = state;
    this.words = state.words;
    this.clauses = new ClauseReader(words, state.end);
    this.relatives = new RelativeClause(words, state.end);
  }

  @Override
  public int read(int at, Facts facts) {
    boolean preposition = words.isOneOf(at, "in", "for", "of", "by", "to");
    if (!preposition && !state.isStart(at) && !state.behindPurpose) {
      return at;
    }
    int start = preposition ? at + 1 : at;
    int first = words.isOneOf(start, "certain", "some") ? start + 1 : start;
    Optional<Read<People>> read = PopulationReader.read(words, first, state.end);
    if (read.isEmpty()) {
      return at;
    }
    People people = read.get().value();
    int stop = read.get().end();
    words.mark(at, start, Went.CONNECTING);
    boolean anyone = people.populations().isEmpty();
    words.mark(first, stop, anyone ? Went.CONNECTING : Went.POPULATION);
    state.restart();
    state.behindPeople = !words.isComma(stop);
    state.behindApart = people.apart() ? stop : -1;
    Optional<Read<Criterion>> otherwise = ageOrElse(people, stop);
    if (otherwise.isPresent()) {
      facts.people().add(withoutAge(people.populations()));
      facts.criteria().add(List.of(otherwise.get().value()));
      words.mark(stop, otherwise.get().end(), Went.CRITERION);
      return otherwise.get().end();
    }
    facts.people().add(people.populations());
    if (!anyone) {
      facts.people().ages(words.text(first, stop));
    }
    return stop;
  }

  /** "aged 75 years and older, or who cannot be treated with X": the age is one alternative. */
  private Optional<Read<Criterion>> ageOrElse(People people, int stop) {
    int joint = words.isComma(stop) ? stop + 1 : stop;
    if (!people.aged() || !words.is(joint, "or")) {
      return Optional.empty();
    }
    Optional<Lexicon.Match> group = Vocabulary.GROUPS.at(words, joint + 1, state.end);
    int clause = joint + 1 + group.map(Lexicon.Match::length).orElse(0);
    Optional<Read<Criterion>> other = relatives.read(clause).or(() -> clauses.body(clause));
    Criterion age = Findings.of(CriterionType.POPULATION, words, people.ageFrom(), stop);
    // "patients aged 75 and older, or adults who ...": the others are a group of their own.
    boolean own =
        group.filter(g -> !g.value().equals("any")).isPresent()
            && withoutAge(people.populations()).isEmpty();
    return other.map(
        read -> {
          List<Criterion> those =
              own
                  ? List.of(
                      Findings.of(CriterionType.POPULATION, words, joint + 1, clause), read.value())
                  : List.of(read.value());
          Criterion otherwise = Findings.combined(Operator.ALL_OF, those);
          return new Read<>(
              Findings.combined(Operator.ANY_OF, List.of(age, otherwise)), read.end());
        });
  }

  private static List<Population> withoutAge(List<Population> populations) {
    return populations.stream()
        .map(p -> new Population(p.group(), Optional.empty(), p.sex(), p.criteria()))
        .filter(p -> p.group().isPresent() || p.sex().isPresent())
        .toList();
  }
}
