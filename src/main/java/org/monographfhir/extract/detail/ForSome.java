package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Went;

/** Reads sentences about what those must have had whose cancer has a finding. */
final class ForSome {

  private ForSome() {}

  /** "If the cancer is X, patients should have received Y": either not X, or Y. */
  static boolean read(Words words, int from, int end, Facts use) {
    boolean people = words.are(from, "patients", "with");
    if (!people && !words.is(from, "if")) {
      return false;
    }
    int modal = people ? modal(words, from, end) : behindPeople(words, from, end);
    Optional<Criterion> finding =
        people ? adjective(words, from + 2, modal) : clause(words, from + 1, modal - 2);
    Optional<Read<Criterion>> had =
        finding.filter(ForSome::isMarker).isPresent()
            ? Requirement.had(words, modal, end)
            : Optional.empty();
    had.ifPresent(
        treated -> {
          Criterion without = Findings.negated(finding.orElseThrow()).orElseThrow();
          List<Criterion> any = List.of(without, treated.value());
          use.criteria().add(List.of(Findings.combined(Operator.ANY_OF, any)));
          words.mark(from, treated.end(), Went.CRITERION);
        });
    return had.isPresent();
  }

  private static int modal(Words words, int from, int end) {
    int at = from;
    while (at < end && !words.isOneOf(at, "must", "should", "have")) {
      at++;
    }
    return at;
  }

  /** Behind ", patients". */
  private static int behindPeople(Words words, int from, int end) {
    int comma = from;
    while (comma < end && !(words.isComma(comma) && words.isOneOf(comma + 1, "patients", "they"))) {
      comma++;
    }
    return comma + 2;
  }

  /** "HER2-positive cancer". */
  private static Optional<Criterion> adjective(Words words, int from, int to) {
    boolean generic = Vocabulary.GENERIC_DISEASES.length(words, to - 1, to) > 0;
    Adjectives read = new AdjectiveReader(words).read(from, to - 1);
    return generic && !read.unknown() && !read.criteria().isEmpty()
        ? Optional.of(Findings.combined(Operator.ALL_OF, read.criteria()))
        : Optional.empty();
  }

  /** "the cancer is HER2 positive". */
  private static Optional<Criterion> clause(Words words, int from, int to) {
    int subject = words.isOneOf(from, "the", "their") ? from + 1 : from;
    int verb = subject + Vocabulary.GENERIC_DISEASES.length(words, subject, to);
    return verb == subject
        ? Optional.empty()
        : new ClauseReader(words, to).body(verb).filter(r -> r.end() == to).map(Read::value);
  }

  /** Only what a cancer has or lacks can be turned round. */
  private static boolean isMarker(Criterion criterion) {
    return criterion instanceof Finding finding
        ? finding.type() == CriterionType.BIOMARKER
        : ((Criterion.Combination) criterion).criteria().stream().allMatch(ForSome::isMarker);
  }
}
