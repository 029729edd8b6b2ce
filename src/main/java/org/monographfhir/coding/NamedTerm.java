package org.monographfhir.coding;

import java.util.Locale;
import java.util.stream.Stream;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.output.ReportedName;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.WordCodes;

/**
 * A condition or partner.
 *
 * @param kind which of the two, and of what kind a partner is
 */
record NamedTerm(String kind, Term term) {

  static Stream<NamedTerm> of(UseDetail detail) {
    return Stream.concat(
        detail.conditions().stream().map(term -> new NamedTerm("condition", term)),
        detail.otherTherapies().stream()
            .filter(each -> each.kind() != OtherTherapy.Kind.ALONE)
            .map(each -> new NamedTerm(kind(each.kind()), each.therapy())));
  }

  private static String kind(OtherTherapy.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  ReportedName reported() {
    Coding source =
        term.entry()
            .map(id -> Coding.of(Canonical.codeSystem("nci-cancer-term"), id))
            .orElseGet(() -> WordCodes.of(term.text()));
    return new ReportedName(kind, term.text(), source.system(), source.code());
  }
}
