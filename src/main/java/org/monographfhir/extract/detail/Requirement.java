package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Went;

/** Reads sentences about what all patients must have had. */
final class Requirement {

  private Requirement() {}

  /** "Patients must have received X", "patients should not have received Y". */
  static boolean read(Words words, int from, int end, Facts use) {
    Optional<Read<Criterion>> had =
        words.isOneOf(from, "patients", "they") ? had(words, from + 1, end) : Optional.empty();
    had.ifPresent(
        read -> {
          use.criteria().add(Findings.parts(read.value()));
          words.mark(from, read.end(), Went.CRITERION);
        });
    return had.isPresent();
  }

  /**
   * What they must have had, to the end of the sentence.
   *
   * @param modal behind the people
   */
  static Optional<Read<Criterion>> had(Words words, int modal, int end) {
    boolean must = words.isOneOf(modal, "must", "should");
    if (!must && !words.is(modal, "have")) {
      return Optional.empty();
    }
    boolean not = must && words.is(modal + 1, "not");
    int first = must ? modal + 1 : modal;
    int have = not || words.isOneOf(first, "already", "also") ? first + 1 : first;
    Optional<Read<Criterion>> read =
        words.is(have, "have") ? new ClauseReader(words, end).body(have) : Optional.empty();
    boolean whole =
        read.isPresent()
            && words.kind(read.get().end()) == Token.Kind.STOP
            && !Fragments.isIn(read.get().value());
    if (!whole || not && !(read.get().value() instanceof Criterion.Finding)) {
      return Optional.empty();
    }
    return not ? read.map(each -> without(words, have + 1, each)) : read;
  }

  private static Read<Criterion> without(Words words, int from, Read<Criterion> read) {
    Criterion.Finding finding = (Criterion.Finding) read.value();
    String absent = "have not " + words.text(from, read.end());
    return new Read<>(Findings.of(finding.type(), absent, false), read.end());
  }
}
