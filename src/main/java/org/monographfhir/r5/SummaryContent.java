package org.monographfhir.r5;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r5.model.Attachment;
import org.hl7.fhir.r5.model.DocumentReference.DocumentReferenceContentComponent;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.Sha1;
import org.monographfhir.terminology.Hl7Extension;

/**
 * DocumentReference.content: the page's text and the page's address, apart, because an <a
 * href="http://hl7.org/fhir/R5/datatypes.html#Attachment">Attachment</a> with both data and url
 * says that both are the same bytes.
 */
final class SummaryContent {

  private SummaryContent() {}

  static List<DocumentReferenceContentComponent> of(PageContext page) {
    return Stream.of(text(page), address(page))
        .flatMap(Optional::stream)
        .map(attachment -> new DocumentReferenceContentComponent().setAttachment(attachment))
        .toList();
  }

  /** "hash: the calculated hash of the data using SHA-1", over the bytes before base64. */
  private static Optional<Attachment> text(PageContext page) {
    byte[] data = page.monograph().text().getBytes(StandardCharsets.UTF_8);
    if (data.length == 0) {
      return Optional.empty();
    }
    Attachment attachment = attachment(page).setContentType("text/markdown");
    return Optional.of(attachment.setData(data).setSize(data.length).setHash(Sha1.of(data)));
  }

  private static Optional<Attachment> address(PageContext page) {
    return page.address()
        .map(
            address -> {
              Attachment attachment = attachment(page).setContentType("text/html");
              String citation =
                  page.monograph().frontMatter().citation().map(FhirString::of).orElse("");
              if (!citation.isEmpty()) {
                attachment.addExtension(Hl7Extension.CITATION, new StringType(citation));
              }
              return attachment.setUrl(address.url());
            });
  }

  private static Attachment attachment(PageContext page) {
    return new Attachment().setLanguage(page.language()).setTitle(page.title());
  }
}
