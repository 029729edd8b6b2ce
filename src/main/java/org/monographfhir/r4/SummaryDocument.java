package org.monographfhir.r4;

import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;
import org.monographfhir.terminology.Systems;

/**
 * <a href="http://hl7.org/fhir/R4/documentreference.html">DocumentReference</a> of the page itself.
 * It has no subject: it is about no patient.
 */
final class SummaryDocument {

  private static final Coding UNRESTRICTED =
      Coding.of(Systems.CONFIDENTIALITY, "U", "unrestricted");

  private SummaryDocument() {}

  static Entry of(Page page) {
    FrontMatter front = page.monograph().frontMatter();
    DocumentReference document = new DocumentReference();
    document.getMeta().addProfile(Canonical.structure("drug-monograph"));
    page.address().ifPresent(address -> document.getMeta().setSource(address.url()));
    document.setLanguage(page.language());
    document.setText(narrative(page));
    SummaryExtensions.of(page).forEach(document::addExtension);
    identifiers(page, document);
    PublicationStatus status = PublicationStatus.of(front.status());
    document.setStatus(status.reference).setDocStatus(status.document);
    document.setType(Concepts.of(OwnCode.DRUG_INFORMATION_SUMMARY));
    SummaryCategories.of(front).forEach(document::addCategory);
    page.updated().or(page::copied).ifPresent(date -> document.setDateElement(Midnight.of(date)));
    document.addAuthor(page.publisher().reference());
    document.setCustodian(page.publisher().reference());
    document.setDescription(page.title());
    document.addSecurityLabel(Concepts.of(UNRESTRICTED));
    SummaryContent.of(page).forEach(document::addContent);
    return new Entry(page.summary(), document, false);
  }

  /**
   * DocumentReference.masterIdentifier names this version of the text, DocumentReference.identifier
   * the page.
   */
  private static void identifiers(Page page, DocumentReference document) {
    FrontMatter front = page.monograph().frontMatter();
    String version =
        String.join(
            "|",
            page.monograph().slug(),
            front.version().orElse(""),
            front.copied().orElse(""),
            page.monograph().sha256());
    document.getMasterIdentifier().setSystem(Systems.URI).setValue(NamedUuid.urn(version));
    document
        .addIdentifier()
        .setSystem(Canonical.sid("nci-drug-monograph"))
        .setValue(page.monograph().slug());
    front
        .published()
        .cdrId()
        .ifPresent(id -> document.addIdentifier().setSystem(Canonical.sid("nci-cdr")).setValue(id));
    page.address()
        .ifPresent(
            address -> document.addIdentifier().setSystem(Systems.URI).setValue(address.url()));
  }

  private static Narrative narrative(Page page) {
    FrontMatter front = page.monograph().frontMatter();
    StringBuilder words = new StringBuilder("Drug information summary of the ");
    words.append(page.publisher().name());
    front.audienceLevel().ifPresent(who -> words.append(", audience: ").append(who));
    front.copied().ifPresent(date -> words.append(", copy of ").append(date));
    front
        .reviewFrequency()
        .ifPresent(often -> words.append(", said to be looked through ").append(often));
    front.version().ifPresent(version -> words.append(", version ").append(version));
    return new NarrativeText(page.language())
        .heading(page.title())
        .paragraph(words.append('.').toString())
        .link(front.url(), front.url())
        .toNarrative(NarrativeStatus.GENERATED);
  }
}
