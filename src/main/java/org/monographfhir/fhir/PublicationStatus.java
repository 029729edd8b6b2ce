package org.monographfhir.fhir;

import java.util.Locale;
import org.monographfhir.monograph.DrugApproval;

/**
 * What the front matter's {@code status} means for the status elements of resources, whose codes
 * are the same in every version of FHIR. A word that nobody knows counts as active.
 */
public enum PublicationStatus {
  /** Published, and valid. */
  ACTIVE("active", "current", "final"),
  /** Published once. */
  RETIRED("inactive", "superseded", "final"),
  /** Not published yet. */
  DRAFT("inactive", "current", "preliminary"),
  /** Never to be published. */
  ERROR("entered-in-error", "entered-in-error", "entered-in-error");

  private final String knowledge;
  private final String reference;
  private final String document;

  PublicationStatus(String knowledge, String reference, String document) {
    this.knowledge = knowledge;
    this.reference = reference;
    this.document = document;
  }

  /** MedicationKnowledge.status. */
  public String knowledge() {
    return knowledge;
  }

  /** DocumentReference.status. */
  public String reference() {
    return reference;
  }

  /** DocumentReference.docStatus. */
  public String document() {
    return document;
  }

  /** Of a page. */
  public static PublicationStatus of(PageContext page) {
    String word = page.monograph().frontMatter().status().orElse("");
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "inactive", "archived", "retired", "deprecated", "superseded" -> RETIRED;
      case "draft" -> DRAFT;
      case "error", "entered-in-error", "withdrawn", "withdrawn-content" -> ERROR;
      default -> ACTIVE;
    };
  }

  /** Of the drug of a page: what is no longer available is not active, whatever the page is. */
  public static PublicationStatus ofDrug(PageContext page) {
    PublicationStatus published = of(page);
    boolean discontinued = page.monograph().approval().status() == DrugApproval.Status.DISCONTINUED;
    return published == ACTIVE && discontinued ? RETIRED : published;
  }
}
