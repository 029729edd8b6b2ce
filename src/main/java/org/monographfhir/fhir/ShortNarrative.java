package org.monographfhir.fhir;

import java.util.Map;
import org.monographfhir.monograph.FrontMatter;

/** The narratives of resources about which there is little to say. */
public final class ShortNarrative {

  /** All keepers of linked documents that we know publish them in English. */
  public static final String KEEPERS_LANGUAGE = "en";

  private ShortNarrative() {}

  /** Of the Organization of a publisher. */
  public static NarrativeText of(Publisher publisher) {
    NarrativeText text = new NarrativeText("en").heading(publisher.name());
    publisher.home().ifPresent(home -> text.link(home, home));
    return text;
  }

  /** Of the DocumentReference of a document that somebody else keeps. */
  public static NarrativeText of(LinkedDocument linked) {
    return new NarrativeText(KEEPERS_LANGUAGE)
        .heading(linked.description())
        .link(linked.url(), linked.url());
  }

  /** Of the DocumentReference of the page itself. */
  public static NarrativeText of(PageContext page) {
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
        .link(front.url(), front.url());
  }

  /**
   * Of the Provenance. Holds the front matter that no element takes, so that nothing is dropped
   * silently.
   */
  public static NarrativeText ofProvenance(PageContext page, String mapperVersion) {
    NarrativeText text = new NarrativeText("en");
    text.paragraph(
        "Mapped from the drug information summary "
            + page.monograph().slug()
            + " (SHA-256 "
            + page.monograph().sha256()
            + ") by monograph-fhir "
            + mapperVersion
            + ".");
    if (page.copied().isEmpty()) {
      text.paragraph(
          page.updated().isPresent()
              ? "The day of the copy is not known; the date recorded is that of the page's last"
                  + " update."
              : "The day of the copy is not known; nor is the date recorded.");
    }
    Map<String, String> others = page.monograph().frontMatter().others();
    others.forEach((key, value) -> text.paragraph("Front matter " + key + ": " + value));
    return text;
  }
}
