package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.Criterion.Type;
import org.monographfhir.monograph.UseWords.Went;

/** Reads sentences about what those must have had whose cancer has a finding. */
final class ForSome {

  private ForSome() {}

  /** "If the cancer is X, patients should have received Y": either not X, or Y. */
  static boolean read(Words words, int from, int end, Facts use) {
    int subject = words.isOneOf(from + 1, "the", "their") ? from + 2 : from + 1;
    int verb = subject + Vocabulary.GENERIC_DISEASES.length(words, subject, end);
    if (!words.is(from, "if") || verb == subject) {
      return false;
    }
    int comma = verb;
    while (comma < end && !(words.isComma(comma) && words.isOneOf(comma + 1, "patients", "they"))) {
      comma++;
    }
    int stop = comma;
    Optional<Read<Criterion>> finding =
        new ClauseReader(words, stop)
            .body(verb)
            .filter(read -> read.end() == stop && isMarker(read.value()));
    Optional<Read<Criterion>> had =
        finding.isPresent() ? Requirement.had(words, comma + 1, end) : Optional.empty();
    had.ifPresent(
        treated -> {
          Criterion without = Findings.negated(finding.get().value()).orElseThrow();
          List<Criterion> any = List.of(without, treated.value());
          use.criteria().add(List.of(Findings.combined(Operator.ANY_OF, any)));
          words.mark(from, treated.end(), Went.CRITERION);
        });
    return had.isPresent();
  }

  /** Only what a cancer has or lacks can be turned round. */
  private static boolean isMarker(Criterion criterion) {
    return criterion instanceof Finding finding
        ? finding.type() == Type.BIOMARKER
        : ((Criterion.Combination) criterion).criteria().stream().allMatch(ForSome::isMarker);
  }
}
