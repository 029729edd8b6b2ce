package org.monographfhir.r5;

import org.hl7.fhir.r5.model.Attachment;
import org.hl7.fhir.r5.model.DocumentReference;
import org.hl7.fhir.r5.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r5.model.DocumentReference.DocumentReferenceStatus;
import org.hl7.fhir.r5.model.Enumerations.CompositionStatus;
import org.hl7.fhir.r5.model.InstantType;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.DocumentCategory;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.Midnight;
import org.monographfhir.fhir.PageAttachment;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.PublicationStatus;
import org.monographfhir.fhir.Sha1;
import org.monographfhir.fhir.ShortNarrative;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Hl7Extension;
import org.monographfhir.terminology.OwnCode;
import org.monographfhir.terminology.Systems;

/**
 * <a href="http://hl7.org/fhir/R5/documentreference.html">DocumentReference</a> of the page itself.
 * It has no subject: it is about no patient.
 */
final class SummaryDocument {

  private static final Coding UNRESTRICTED =
      Coding.of(Systems.CONFIDENTIALITY, "U", "unrestricted");

  private SummaryDocument() {}

  static Entry<Resource> of(PageContext page) {
    FrontMatter front = page.monograph().frontMatter();
    DocumentReference document = new DocumentReference();
    document.getMeta().addProfile(Canonical.structure("drug-monograph-r5"));
    page.address().ifPresent(address -> document.getMeta().setSource(address.url()));
    document.setLanguage(page.language());
    document.setText(Narratives.generated(ShortNarrative.of(page)));
    SummaryExtensions.of(page).forEach(document::addExtension);
    identifiers(page, document);
    PublicationStatus status = PublicationStatus.of(page);
    document.setStatus(DocumentReferenceStatus.fromCode(status.reference()));
    document.setDocStatus(CompositionStatus.fromCode(status.document()));
    document.setType(Concepts.of(OwnCode.DRUG_INFORMATION_SUMMARY));
    DocumentCategory.of(front).stream().map(Concepts::of).forEach(document::addCategory);
    page.updated()
        .or(page::copied)
        .ifPresent(date -> document.setDateElement(new InstantType(Midnight.of(date))));
    document.addAuthor(References.to(page.publisher()));
    document.setCustodian(References.to(page.publisher()));
    FhirString.of(front.version()).ifPresent(document::setVersion);
    document.setDescription(page.title());
    document.addSecurityLabel(Concepts.of(UNRESTRICTED));
    PageAttachment.of(page).forEach(each -> document.addContent(content(page, each)));
    return new Entry<>(page.summary(), document, false);
  }

  /** The page, this version of its text, and what its publisher calls it. */
  private static void identifiers(PageContext page, DocumentReference document) {
    document.addIdentifier().setSystem(Systems.URI).setValue(page.versionUrn());
    document
        .addIdentifier()
        .setSystem(Canonical.sid("nci-drug-monograph"))
        .setValue(page.monograph().slug());
    page.monograph()
        .frontMatter()
        .published()
        .cdrId()
        .ifPresent(id -> document.addIdentifier().setSystem(Canonical.sid("nci-cdr")).setValue(id));
    page.address()
        .ifPresent(
            address -> document.addIdentifier().setSystem(Systems.URI).setValue(address.url()));
  }

  /** DocumentReference.content. */
  private static DocumentReferenceContentComponent content(PageContext page, PageAttachment of) {
    Attachment attachment = new Attachment();
    attachment.setLanguage(page.language()).setTitle(page.title());
    attachment.setContentType(of.contentType());
    of.data().ifPresent(data -> add(data, attachment));
    of.url().ifPresent(attachment::setUrl);
    of.citation()
        .ifPresent(words -> attachment.addExtension(Hl7Extension.CITATION, new StringType(words)));
    return new DocumentReferenceContentComponent().setAttachment(attachment);
  }

  /** "hash: the calculated hash of the data using SHA-1", over the bytes before base64. */
  private static void add(byte[] data, Attachment to) {
    to.setData(data).setSize(data.length).setHash(Sha1.of(data));
  }
}
