package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.UseWords.Went;

/** Reads sentences about what all patients must have had. */
final class Requirement {

  private Requirement() {}

  /** "Patients must have received X", "patients should not have received Y". */
  static boolean read(Words words, int from, int end, Facts use) {
    int modal = from + 1;
    if (!words.isOneOf(from, "patients", "they") || !words.isOneOf(modal, "must", "should")) {
      return false;
    }
    boolean not = words.is(modal + 1, "not");
    int have = not || words.is(modal + 1, "already") ? modal + 2 : modal + 1;
    Optional<Read<Criterion>> read = new ClauseReader(words, end).body(have);
    boolean whole =
        words.is(have, "have")
            && read.isPresent()
            && words.kind(read.get().end()) == Token.Kind.STOP
            && read.get().value() instanceof Criterion.Finding;
    if (!whole) {
      return false;
    }
    Criterion.Finding finding = (Criterion.Finding) read.get().value();
    String absent = "have not " + words.text(have + 1, read.get().end());
    Criterion criterion = not ? Findings.of(finding.type(), absent, false) : finding;
    use.criteria().add(List.of(criterion));
    words.mark(from, read.get().end(), Went.CRITERION);
    return true;
  }
}
