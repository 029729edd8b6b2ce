package org.monographfhir.r4;

import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.PageAttachment;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Sha1;
import org.monographfhir.terminology.Hl7Extension;

/** DocumentReference.content of the page itself. */
final class SummaryContent {

  private SummaryContent() {}

  static DocumentReferenceContentComponent of(PageContext page, PageAttachment of) {
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
