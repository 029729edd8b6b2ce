package org.monographfhir.coding;

import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/**
 * The parts of a use or of a sub-use, with the terms in them.
 *
 * @param line where the use starts
 */
record StatedTerms(int line, UseDetail detail) {

  /** What the uses say, and the sub-uses on all levels. */
  static Stream<StatedTerms> of(Monograph monograph) {
    return monograph.indications().stream()
        .flatMap(
            use ->
                Stream.concat(
                    Stream.of(new StatedTerms(use.line(), use.detail())),
                    use.allSpecificUses()
                        .map(each -> new StatedTerms(each.line(), each.detail()))));
  }

  Stream<Term> terms() {
    return Stream.concat(
        detail.conditions().stream(), detail.otherTherapies().stream().map(OtherTherapy::therapy));
  }
}
