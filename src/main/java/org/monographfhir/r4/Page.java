package org.monographfhir.r4;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;

/**
 * A monograph on its way, with what its resources need to know of each other before any of them is
 * built.
 */
record Page(
    Monograph monograph,
    Publisher publisher,
    Optional<WebAddress> address,
    Optional<LocalDate> copied,
    String language,
    List<LinkedDocument> documents) {

  private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*";

  static Page of(Monograph monograph) {
    return new Page(
        monograph,
        Publisher.named(monograph.frontMatter().source()),
        WebAddress.of(monograph.frontMatter().url()),
        monograph.frontMatter().copied().flatMap(Page::date),
        monograph.frontMatter().language().filter(l -> l.matches(LANGUAGE_TAG)).orElse("en"),
        monograph.documents().stream().map(LinkedDocument::new).toList());
  }

  /** When the publisher first posted the page. */
  Optional<LocalDate> posted() {
    return monograph.frontMatter().published().posted().flatMap(Page::date);
  }

  /** When the publisher last changed it. */
  Optional<LocalDate> updated() {
    return monograph.frontMatter().published().updated().flatMap(Page::date);
  }

  /** Of the MedicationKnowledge: R4 gives it no identifier to be found by, only its code. */
  Identity drug() {
    return new Identity(
        "MedicationKnowledge",
        "code",
        List.of(Coding.of(Canonical.codeSystem("nci-drug"), monograph.slug())));
  }

  /** Of the DocumentReference of the page itself. */
  Identity summary() {
    return Identity.identifier(
        "DocumentReference", Canonical.sid("nci-drug-monograph"), monograph.slug());
  }

  /** As the front matter has it; the drug's name where it has none. */
  String title() {
    String title = FhirString.of(monograph.frontMatter().title());
    return title.isEmpty() ? name() : title;
  }

  String name() {
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
