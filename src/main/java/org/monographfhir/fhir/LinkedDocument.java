package org.monographfhir.fhir;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Systems;

/**
 * A document that somebody else keeps, with the identifier it goes by. Several pages link the same
 * one, so all that is said here follows from the document alone, never from the page.
 */
public record LinkedDocument(ExternalDocument document) {

  private static final DocumentCategory PRESCRIPTION_LABEL =
      DocumentCategory.loinc("34391-3", "Human prescription drug label");

  private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  /** What its resource is found by. */
  public Identity identity() {
    Coding identifier = number().orElseGet(() -> Coding.of(Systems.URI, url()));
    return Identity.identifier("DocumentReference", identifier.system(), identifier.code());
  }

  /** What it is, as a code. */
  public Coding type() {
    return Coding.of(
        Canonical.codeSystem("monograph-document-type"),
        document.type().code(),
        document.type().display());
  }

  /** What it is filed under. */
  public Optional<DocumentCategory> category() {
    return document.type() == ExternalDocument.Type.FDA_LABEL
        ? Optional.of(PRESCRIPTION_LABEL)
        : Optional.empty();
  }

  /** What stands at an address, by its ending. */
  public static String contentType(WebAddress address) {
    boolean pdf = address.path().toLowerCase(Locale.ROOT).endsWith(".pdf");
    return pdf ? "application/pdf" : "text/html";
  }

  /** The document's number in its keeper's system, where the link names one. */
  public Optional<Coding> number() {
    Optional<String> id = document.id().map(FhirString::code).filter(words -> !words.isEmpty());
    return switch (document.type()) {
      case FDA_LABEL ->
          id.map(words -> words.toLowerCase(Locale.ROOT))
              .filter(words -> UUID.matcher(words).matches())
              .map(words -> Coding.of(Systems.URI, "urn:uuid:" + words));
      case FDA_LABEL_SEARCH -> Optional.empty();
      case DRUG_DICTIONARY_DEFINITION ->
          id.map(words -> Coding.of(Canonical.sid("nci-cdr"), words));
      case MEDLINEPLUS_DRUG_INFORMATION ->
          id.map(words -> Coding.of(Canonical.sid("medlineplus-drug"), words));
    };
  }

  /** What it is, with its number or its address. */
  public String description() {
    String what = document.type().display();
    return number()
        .map(Coding::code)
        .map(code -> code.replaceFirst("^urn:uuid:", "DailyMed set id "))
        .map(code -> what + (code.startsWith("DailyMed") ? ", " : " ") + code)
        .orElse(what + ", " + url());
  }

  /** Where it stands, as the page says. */
  public String url() {
    return FhirString.of(document.url());
  }

  /** Where it stands, where that is an address. */
  public Optional<WebAddress> address() {
    return WebAddress.of(url());
  }

  /** Who keeps it, by the address. */
  public Optional<Publisher> keeper() {
    return address().flatMap(LinkedDocument::keeper);
  }

  private static Optional<Publisher> keeper(WebAddress address) {
    if (address.isAt("medlineplus.gov") || address.isAt("nlm.nih.gov")) {
      return Optional.of(Publisher.NLM);
    }
    if (address.isAt("cancer.gov")) {
      return Optional.of(Publisher.NCI);
    }
    return address.isAt("fda.gov") ? Optional.of(Publisher.FDA) : Optional.empty();
  }
}
