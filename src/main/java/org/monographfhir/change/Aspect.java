package org.monographfhir.change;

import java.util.Locale;

/** What can change, in the words that it is told in. */
public enum Aspect {
  DRUG("drug", "added", "left", "changed"),
  PAGE("page", "new", "gone", "renamed"),
  NAME("name"),
  APPROVAL("approval status"),
  BRAND_NAME("brand name"),
  OTHER_NAME("other name"),
  NCIT_CODE("NCI Thesaurus code"),
  PRONUNCIATION("pronunciation"),
  DESCRIPTION("description", "added", "removed", "reworded"),
  DOCUMENT_LINK("document link"),
  RESTRICTED_PROGRAM("restricted program"),
  COMPONENT("drug of the combination"),
  RELATED_DRUG("related drug"),
  STUDIED_USE("use under study", "added", "removed", "reworded"),
  REMARK("remark", "added", "removed", "reworded"),
  PAGE_STATUS("status of the page"),
  COPIED("date of the copy"),
  USE("use", "added", "withdrawn", "reworded"),
  CONDITION("condition", "added", "removed", "changed"),
  LEAD_IN("lead-in", "added", "removed", "reworded"),
  PURPOSE("purpose"),
  USE_APPROVAL("approval status of the use"),
  PATHWAY("accelerated approval", "added", "removed", "changed"),
  OBLIGATION("obligation", "added", "removed", "reworded"),
  CONDITION_OF_USE("condition of use", "added", "removed", "reworded"),
  PARTNER("partner"),
  POPULATION("population"),
  PATIENTS("patients"),
  BRAND_LIMIT("limit to a brand"),
  SPECIFIC_USE("sub-use", "added", "withdrawn", "reworded"),
  COMPLETENESS("completeness of the parts"),
  UNCODED("words in no part"),
  TEXT("text of the page", "added", "removed", "changed");

  private final String words;
  private final String added;
  private final String removed;
  private final String changed;

  Aspect(String words) {
    this(words, "added", "removed", "changed");
  }

  Aspect(String words, String added, String removed, String changed) {
    this.words = words;
    this.added = added;
    this.removed = removed;
    this.changed = changed;
  }

  String words(ChangeKind kind) {
    return words
        + " "
        + switch (kind) {
          case ADDED -> added;
          case REMOVED -> removed;
          case CHANGED -> changed;
        };
  }

  /** The word in JSON, for example {@code brand-name}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
