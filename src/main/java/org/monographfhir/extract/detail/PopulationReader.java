package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.AgeUnit;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.Population.Sex;
import org.monographfhir.monograph.PopulationGroup;

/**
 * Whom a use is for: "adults and children aged 1 year and older", "men and postmenopausal women".
 * Ages belong to the people that they follow.
 */
final class PopulationReader {

  private PopulationReader() {}

  /** The people named from a token on, without a preposition before them. */
  static Optional<Read<People>> read(Words words, int from, int end) {
    List<Population> populations = new ArrayList<>();
    int at = from;
    int last = -1;
    boolean aged = false;
    int ageFrom = from;
    boolean apart = false;
    List<Criterion> own = List.of();
    boolean more = true;
    while (more) {
      boolean anew = words.isOneOf(at, "in", "for") && last >= 0;
      int start = anew ? at + 1 : at;
      int ofThese = Vocabulary.PEOPLE_ADJECTIVES.length(words, start, end);
      int adjective = Math.max(ofThese, Vocabulary.ADJECTIVES.length(words, start, end));
      Optional<Lexicon.Match> group = Vocabulary.GROUPS.at(words, start + adjective, end);
      boolean otherwise =
          aged
              && words.is(start - 1, "or")
              && group.isPresent()
              && words.isOneOf(start + group.get().length(), "who", "whose");
      if (group.isEmpty() || otherwise) {
        break;
      }
      int behind = start + adjective + group.get().length();
      Optional<Read<AgeRange>> age = AgeReader.read(words, behind).filter(r -> r.end() <= end);
      aged = age.isPresent();
      ageFrom = words.is(behind, "who") ? behind + 2 : behind;
      apart = anew && (words.isComma(start - 2) || words.isComma(start - 3));
      own = adjective > 0 ? List.of(each(words, start, start + adjective)) : anew ? List.of() : own;
      population(group.get().value(), age.map(Read::value), own).ifPresent(populations::add);
      // "newly diagnosed adults and children": both; "pregnant women and men": the women.
      own = ofThese > 0 ? List.of() : own;
      last = age.map(Read::end).orElse(behind);
      at = joint(words, last);
      more = at > last;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(new Read<>(new People(joined(populations), aged, ageFrom, apart), last));
  }

  /** "premenopausal and perimenopausal": people of either kind. */
  private static Criterion each(Words words, int from, int to) {
    List<Criterion> any = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || words.isOneOf(at, "and", "or")) {
        any.add(Findings.of(CriterionType.POPULATION, words, start, at));
        start = at + 1;
      }
    }
    return Findings.combined(Criterion.Operator.ANY_OF, any);
  }

  /** Behind a comma, "and" or "or"; the same place when there is none. */
  private static int joint(Words words, int from) {
    int at = words.isComma(from) ? from + 1 : from;
    return words.isOneOf(at, "and", "or", "and/or") ? at + 1 : at;
  }

  private static Optional<Population> population(
      String value, Optional<AgeRange> age, List<Criterion> own) {
    String[] parts = value.split(" ");
    Optional<PopulationGroup> group = Optional.empty();
    for (PopulationGroup each : PopulationGroup.values()) {
      group = each.code().equals(parts[0]) ? Optional.of(each) : group;
    }
    Optional<Sex> sex = Optional.empty();
    for (Sex each : Sex.values()) {
      sex = parts.length > 1 && each.code().equals(parts[1]) ? Optional.of(each) : sex;
    }
    boolean anyone = group.isEmpty() && sex.isEmpty() && age.isEmpty() && own.isEmpty();
    return anyone ? Optional.empty() : Optional.of(new Population(group, age, sex, own));
  }

  /** "girls and women aged 9 to 45 years": an age below that of adults is that of all. */
  private static List<Population> withSharedAge(List<Population> populations) {
    Population last = populations.isEmpty() ? null : populations.get(populations.size() - 1);
    boolean shared =
        last != null
            && last.group().equals(Optional.of(PopulationGroup.ADULT))
            && last.ageRange().flatMap(AgeRange::low).filter(PopulationReader::isChild).isPresent();
    return !shared
        ? populations
        : populations.stream()
            .map(
                p ->
                    new Population(
                        p.group(), p.ageRange().or(last::ageRange), p.sex(), p.criteria()))
            .toList();
  }

  private static boolean isChild(Age age) {
    return age.unit() != AgeUnit.YEAR || age.value().intValue() < 18;
  }

  /** Women and men of whom nothing else differs are adults. */
  private static List<Population> joined(List<Population> named) {
    List<Population> populations = withSharedAge(named);
    boolean bothSexes =
        populations.size() == 2
            && populations.stream().allMatch(p -> p.sex().isPresent() && p.criteria().isEmpty())
            && !populations.get(0).sex().equals(populations.get(1).sex());
    if (!bothSexes || !populations.get(0).group().equals(populations.get(1).group())) {
      return List.copyOf(populations);
    }
    Population last = populations.get(1);
    Population both = new Population(last.group(), last.ageRange(), Optional.empty(), List.of());
    return both.group().isEmpty() && both.ageRange().isEmpty() ? List.of() : List.of(both);
  }
}
