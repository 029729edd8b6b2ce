package org.monographfhir.r5;

import org.hl7.fhir.r5.model.Extension;
import org.monographfhir.fhir.ApprovalCodes;
import org.monographfhir.fhir.PageContext;

/**
 * Extension {@code regulatory-status} on MedicationKnowledge.regulatory: the status that R5 has no
 * code for, such as never approved. All else is in RegulatedAuthorization.
 */
final class RegulatoryStatus {

  private RegulatoryStatus() {}

  static Extension of(PageContext page) {
    return ComplexExtension.own("regulatory-status")
        .with("status", Concepts.of(ApprovalCodes.status(page.monograph().approval().status())))
        .with("region", Concepts.of(ApprovalCodes.UNITED_STATES))
        .with("statement", ApprovalCodes.statement(page.monograph()))
        .toExtension();
  }
}
