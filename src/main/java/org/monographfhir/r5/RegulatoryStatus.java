package org.monographfhir.r5;

import java.util.Locale;
import org.hl7.fhir.r5.model.Extension;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * Extension {@code regulatory-status} on MedicationKnowledge.regulatory: the status that R5 has no
 * code for, such as never approved. All else is in RegulatedAuthorization.
 */
final class RegulatoryStatus {

  private RegulatoryStatus() {}

  static Extension of(PageContext page) {
    DrugApproval.Status status = page.monograph().approval().status();
    String words = status.code().replace('-', ' ');
    String display = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return ComplexExtension.own("regulatory-status")
        .with(
            "status",
            Concepts.of(
                Coding.of(Canonical.codeSystem("regulatory-status"), status.code(), display)))
        .with("region", Concepts.of(Authorizations.UNITED_STATES))
        .with("statement", Authorizations.approvalWords(page.monograph()))
        .toExtension();
  }
}
