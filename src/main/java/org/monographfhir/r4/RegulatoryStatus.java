package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UrlType;
import org.monographfhir.fhir.ApprovalCodes;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.fhir.WebAddress;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.OwnCode;

/**
 * Extension {@code regulatory-status}, with the names of R5 <a
 * href="http://hl7.org/fhir/R5/regulatedauthorization.html">RegulatedAuthorization</a>: R4 has no
 * element that says whether a regulator approved a drug or a use of it.
 */
final class RegulatoryStatus {

  private RegulatoryStatus() {}

  /** On MedicationKnowledge.regulatory, which names the authority itself. */
  static Extension ofDrug(PageContext page) {
    Monograph monograph = page.monograph();
    ComplexExtension extension =
        ComplexExtension.own("regulatory-status")
            .with("status", Concepts.of(ApprovalCodes.status(monograph.approval().status())))
            .with("region", Concepts.of(ApprovalCodes.UNITED_STATES))
            .with("statement", ApprovalCodes.statement(monograph));
    page.documents().stream()
        .filter(linked -> linked.document().type() == ExternalDocument.Type.FDA_LABEL)
        .map(linked -> References.to(linked.identity()))
        .forEach(label -> extension.with("attachedDocument", label));
    return extension.toExtension();
  }

  /** On MedicationKnowledge.administrationGuidelines. */
  static Extension ofUse(Indication use) {
    DrugApproval.Status status =
        use.approved() ? DrugApproval.Status.APPROVED : DrugApproval.Status.UNKNOWN;
    ComplexExtension extension =
        ComplexExtension.own("regulatory-status")
            .with("status", Concepts.of(ApprovalCodes.status(status)))
            .with("authority", References.to(Publisher.FDA))
            .with("region", Concepts.of(ApprovalCodes.UNITED_STATES));
    use.accelerated()
        .ifPresent(
            accelerated -> {
              pathway(extension, accelerated).with("statement", accelerated.statement());
              accelerated
                  .documentation()
                  .flatMap(WebAddress::of)
                  .ifPresent(page -> extension.with("documentation", new UrlType(page.url())));
            });
    return extension.toExtension();
  }

  /** The parts {@code pathway} and {@code obligation}. */
  static ComplexExtension pathway(ComplexExtension extension, AcceleratedApproval accelerated) {
    return extension
        .with("pathway", Concepts.of(OwnCode.ACCELERATED))
        .with(
            ComplexExtension.part("obligation")
                .with("type", Concepts.of(ApprovalCodes.obligation(accelerated)))
                .with("description", accelerated.obligation().orElse(accelerated.statement())));
  }
}
