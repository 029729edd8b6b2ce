package org.monographfhir.r5;

import org.hl7.fhir.r5.model.Attachment;
import org.hl7.fhir.r5.model.DocumentReference;
import org.hl7.fhir.r5.model.DocumentReference.DocumentReferenceStatus;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.LinkedDocument;
import org.monographfhir.fhir.ShortNarrative;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * <a href="http://hl7.org/fhir/R5/documentreference.html">DocumentReference</a> of a document that
 * somebody else keeps: its address, none of its content. No {@code meta.source}: it would change
 * with the page that was loaded last.
 */
final class ExternalDocumentReferences {

  private ExternalDocumentReferences() {}

  static Entry<Resource> of(LinkedDocument linked) {
    DocumentReference reference = new DocumentReference();
    reference.getMeta().addProfile(Canonical.structure("external-document-r5"));
    reference.setLanguage(ShortNarrative.KEEPERS_LANGUAGE);
    reference.setText(Narratives.generated(ShortNarrative.of(linked)));
    Coding identifier = linked.identity().tokens().get(0);
    reference.addIdentifier().setSystem(identifier.system()).setValue(identifier.code());
    reference.setStatus(DocumentReferenceStatus.CURRENT);
    reference.setType(Concepts.of(linked.type()));
    linked.category().map(Concepts::of).ifPresent(reference::addCategory);
    linked.keeper().map(References::to).ifPresent(reference::setCustodian);
    reference.setDescription(linked.description());
    reference.addContent().setAttachment(attachment(linked));
    return new Entry<>(linked.identity(), reference, true);
  }

  /** DocumentReference.content.attachment. */
  private static Attachment attachment(LinkedDocument linked) {
    Attachment attachment = new Attachment();
    attachment.setLanguage(ShortNarrative.KEEPERS_LANGUAGE).setTitle(linked.description());
    linked
        .address()
        .ifPresent(
            address -> {
              attachment.setContentType(LinkedDocument.contentType(address));
              attachment.setUrl(address.url());
            });
    return attachment;
  }
}
