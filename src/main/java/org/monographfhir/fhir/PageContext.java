package org.monographfhir.fhir;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.monographfhir.monograph.ExternalDocument.Type;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * A monograph on its way, with what its resources need to know of each other before any of them is
 * built.
 */
public record PageContext(
    Monograph monograph,
    Publisher publisher,
    Optional<WebAddress> address,
    Optional<LocalDate> copied,
    String language,
    List<LinkedDocument> documents) {

  private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  /** Of what is still to be mapped. */
  public static PageContext of(Monograph monograph) {
    return new PageContext(
        monograph,
        Publisher.named(monograph.frontMatter().source()),
        WebAddress.of(monograph.frontMatter().url()),
        monograph.frontMatter().copied().flatMap(PageContext::date),
        monograph.frontMatter().language().filter(l -> l.matches(LANGUAGE_TAG)).orElse("en"),
        monograph.documents().stream().map(LinkedDocument::new).toList());
  }

  /** When the publisher first posted the page. */
  public Optional<LocalDate> posted() {
    return monograph.frontMatter().published().posted().flatMap(PageContext::date);
  }

  /** When the publisher last changed it. */
  public Optional<LocalDate> updated() {
    return monograph.frontMatter().published().updated().flatMap(PageContext::date);
  }

  /** Of the MedicationKnowledge, by its code: in R4 it has no identifier. */
  public Identity drugByCode() {
    return new Identity("MedicationKnowledge", "code", List.of(code()));
  }

  /** Of the same MedicationKnowledge, by its identifier, which it has from R5 on. */
  public Identity drugByIdentifier() {
    return new Identity("MedicationKnowledge", "identifier", List.of(slug()), List.of(code()));
  }

  /** What the page is found by: the last part of its address. */
  public Coding slug() {
    return Coding.of(Canonical.sid("nci-drug-monograph"), monograph.slug());
  }

  /** What this version of its text is known by. */
  public String versionUrn() {
    FrontMatter front = monograph.frontMatter();
    return NamedUuid.urn(
        String.join(
            "|",
            monograph.slug(),
            front.version().orElse(""),
            front.copied().orElse(""),
            monograph.sha256()));
  }

  /** What the drug is known by: the page, and its entries in the NCI Drug Dictionary. */
  public List<Coding> identifiers() {
    return Stream.concat(
            Stream.of(slug()),
            documents.stream()
                .filter(each -> each.document().type() == Type.DRUG_DICTIONARY_DEFINITION)
                .flatMap(each -> each.number().stream())
                .distinct())
        .toList();
  }

  /** What may be done with the page, as Markdown; empty when it does not say. */
  public Optional<String> copyright() {
    return FhirString.of(monograph.frontMatter().license())
        .map(
            license ->
                license.equals("public_domain")
                    ? "Public domain (front matter: public_domain)."
                    : "License (front matter): " + MarkdownWords.asMarkdown(license) + ".")
        .map(words -> words + " Source: " + publisher.name() + ".");
  }

  private Coding code() {
    return Coding.of(Canonical.codeSystem("nci-drug"), monograph.slug());
  }

  /** Of the DocumentReference of the page itself. */
  public Identity summary() {
    return Identity.identifier(
        "DocumentReference", Canonical.sid("nci-drug-monograph"), monograph.slug());
  }

  /** As the front matter has it; the drug's name where it has none. */
  public String title() {
    String title = FhirString.of(monograph.frontMatter().title());
    return title.isEmpty() ? name() : title;
  }

  /** Of the drug. */
  public String name() {
    return FhirString.of(monograph.name());
  }

  private static Optional<LocalDate> date(String words) {
    try {
      return Optional.of(LocalDate.parse(words.strip()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
