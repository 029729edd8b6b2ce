package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Combination;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Term;

/** Makes criteria of stretches of words. */
final class Findings {

  private Findings() {}

  /** A finding in the words of the page. */
  static Criterion of(Words words, int from, int to) {
    return new Finding(type(words, from, to), Terms.of(words, from, to), false);
  }

  static Criterion of(Words words, int from, int to, boolean exclude) {
    return new Finding(type(words, from, to), Terms.of(words, from, to), exclude);
  }

  static Criterion of(CriterionType type, Words words, int from, int to) {
    return new Finding(type, Terms.of(words, from, to), false);
  }

  /** A finding whose words do not stand beside each other on the page. */
  static Criterion of(CriterionType type, String words, boolean exclude) {
    return new Finding(type, Term.of(words), exclude);
  }

  /** What the words are about: the first word that tells decides. */
  static CriterionType type(Words words, int from, int to) {
    if (Vocabulary.CAUSES.length(words, from, to) > 0) {
      return CriterionType.OTHER;
    }
    Optional<Lexicon.Match> adjective = Vocabulary.ADJECTIVES.at(words, from, to);
    if (adjective.isPresent() && from + adjective.get().length() >= to - 1) {
      return type(adjective.get().value());
    }
    return Vocabulary.TYPES
        .anywhere(words, from, to)
        .map(Findings::type)
        .or(() -> adjective.map(known -> type(known.value())))
        .orElse(isMarker(words, from, to) ? CriterionType.BIOMARKER : CriterionType.OTHER);
  }

  /** "HER2-positive", or what a cancer "expresses". */
  private static boolean isMarker(Words words, int from, int to) {
    return Markers.isAt(words, from, to) || to <= from + 2 && words.is(from - 1, "expresses");
  }

  static CriterionType type(String code) {
    for (CriterionType type : CriterionType.values()) {
      if (type.code().equals(code)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no type of criterion " + code);
  }

  /** One criterion of several; combinations of the same kind are joined. */
  static Criterion combined(Operator operator, List<Criterion> criteria) {
    List<Criterion> flat = new ArrayList<>();
    for (Criterion each : criteria) {
      if (each instanceof Combination inner && inner.operator() == operator) {
        flat.addAll(inner.criteria());
      } else {
        flat.add(each);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Combination(operator, flat);
  }

  /** The criteria that all must hold, of one that may be a combination. */
  static List<Criterion> parts(Criterion criterion) {
    boolean all = criterion instanceof Combination inner && inner.operator() == Operator.ALL_OF;
    return all ? ((Combination) criterion).criteria() : List.of(criterion);
  }

  /** The same finding the other way round: one that must be absent. */
  static Optional<Criterion> negated(Criterion criterion) {
    if (criterion instanceof Finding finding) {
      return Optional.of(new Finding(finding.type(), finding.value(), !finding.exclude()));
    }
    Combination combination = (Combination) criterion;
    List<Criterion> negated = new ArrayList<>();
    combination.criteria().forEach(each -> negated(each).ifPresent(negated::add));
    Operator other = combination.operator() == Operator.ANY_OF ? Operator.ALL_OF : Operator.ANY_OF;
    return Optional.of(combined(other, negated));
  }
}
