package org.monographfhir.r4;

import java.util.Locale;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.UrlType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.fhir.WebAddress;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;
import org.monographfhir.terminology.Systems;

/**
 * Extension {@code regulatory-status}, with the names of R5 <a
 * href="http://hl7.org/fhir/R5/regulatedauthorization.html">RegulatedAuthorization</a>: R4 has no
 * element that says whether a regulator approved a drug or a use of it.
 */
final class RegulatoryStatus {

  private static final Coding UNITED_STATES =
      Coding.of(Systems.COUNTRY, "US", "United States of America");

  private RegulatoryStatus() {}

  /** On MedicationKnowledge.regulatory, which names the authority itself. */
  static Extension ofDrug(PageContext page) {
    Monograph monograph = page.monograph();
    ComplexExtension extension =
        ComplexExtension.own("regulatory-status")
            .with("status", status(monograph.approval().status()))
            .with("region", Concepts.of(UNITED_STATES))
            .with("statement", statement(monograph));
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
            .with("status", status(status))
            .with("authority", References.to(Publisher.FDA))
            .with("region", Concepts.of(UNITED_STATES));
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

  /**
   * The parts {@code pathway} and {@code obligation}. Where the page does not say what is still to
   * be shown, the obligation is {@code other}: a confirmatory trial would be our invention.
   */
  static ComplexExtension pathway(ComplexExtension extension, AcceleratedApproval accelerated) {
    Coding type =
        accelerated.obligation().isPresent()
            ? OwnCode.CONFIRMATORY_TRIAL
            : OwnCode.OTHER_OBLIGATION;
    return extension
        .with("pathway", Concepts.of(OwnCode.ACCELERATED))
        .with(
            ComplexExtension.part("obligation")
                .with("type", Concepts.of(type))
                .with("description", accelerated.obligation().orElse(accelerated.statement())));
  }

  /** The displays of the code system are its codes as words: "Not approved". */
  private static CodeableConcept status(DrugApproval.Status status) {
    String words = status.code().replace('-', ' ');
    String display = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return Concepts.of(
        Coding.of(Canonical.codeSystem("regulatory-status"), status.code(), display));
  }

  /** On a drug's page the field's label belongs to the words ("Yes"). */
  private static String statement(Monograph monograph) {
    String words = FhirString.of(monograph.approval().statement());
    boolean field = monograph.kind() == Monograph.Kind.DRUG && !words.isEmpty();
    return field ? "FDA Approved: " + words : words;
  }
}
