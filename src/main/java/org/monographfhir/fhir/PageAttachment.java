package org.monographfhir.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * DocumentReference.content: the page's text and the page's address, apart, because an <a
 * href="http://hl7.org/fhir/R4/datatypes.html#Attachment">Attachment</a> with both data and url
 * says that both are the same bytes.
 *
 * @param citation how to cite what is at the address
 */
public record PageAttachment(
    String contentType, Optional<byte[]> data, Optional<String> url, Optional<String> citation) {

  public static List<PageAttachment> of(PageContext page) {
    return Stream.concat(text(page).stream(), address(page).stream()).toList();
  }

  private static Optional<PageAttachment> text(PageContext page) {
    String text = page.monograph().text();
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PageAttachment(
                "text/markdown",
                Optional.of(text.getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                Optional.empty()));
  }

  private static Optional<PageAttachment> address(PageContext page) {
    Optional<String> citation = FhirString.of(page.monograph().frontMatter().citation());
    return page.address()
        .map(
            address ->
                new PageAttachment(
                    "text/html", Optional.empty(), Optional.of(address.url()), citation));
  }
}
