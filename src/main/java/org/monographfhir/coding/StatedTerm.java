package org.monographfhir.coding;

import java.util.Locale;
import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.output.ReportedName;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.WordCodes;

/**
 * A condition or partner that a use or a sub-use names.
 *
 * @param line where the use starts
 * @param kind which of the two, and of what kind a partner is
 */
record StatedTerm(int line, String kind, Term term) {

  /** In page order, with those of the sub-uses on all levels. */
  static Stream<StatedTerm> of(Monograph monograph) {
    return monograph.indications().stream()
        .flatMap(
            use ->
                Stream.concat(
                    of(use.line(), use.detail()),
                    use.allSpecificUses().flatMap(each -> of(each.line(), each.detail()))));
  }

  private static Stream<StatedTerm> of(int line, UseDetail detail) {
    return Stream.concat(
        detail.conditions().stream().map(term -> new StatedTerm(line, "condition", term)),
        detail.otherTherapies().stream()
            .filter(each -> each.kind() != OtherTherapy.Kind.ALONE)
            .map(each -> new StatedTerm(line, kind(each.kind()), each.therapy())));
  }

  private static String kind(OtherTherapy.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean isCondition() {
    return kind.equals("condition");
  }

  ReportedName reported() {
    Coding source =
        term.entry()
            .map(id -> Coding.of(Canonical.codeSystem("nci-cancer-term"), id))
            .orElseGet(() -> WordCodes.of(term.text()));
    return new ReportedName(kind, term.text(), source.system(), source.code());
  }
}
