package org.monographfhir.monograph;

import java.util.Optional;

/**
 * A document about the drug that somebody else keeps.
 *
 * @param type what it is
 * @param id its number in the keeper's system: DailyMed set id, Drug Dictionary (CDR) number,
 *     MedlinePlus id; absent when the link names none
 * @param url where it stands
 */
public record ExternalDocument(Type type, Optional<String> id, String url) {

  /** The codes of the code system {@code monograph-document-type} for such documents. */
  public enum Type implements CodedValue {
    /** The label on DailyMed. */
    FDA_LABEL("FDA drug label"),
    /** A search for labels on DailyMed. */
    FDA_LABEL_SEARCH("Search for FDA drug labels"),
    /** The entry of the NCI Drug Dictionary. */
    DRUG_DICTIONARY_DEFINITION("NCI Drug Dictionary definition"),
    /** The page for patients on MedlinePlus. */
    MEDLINEPLUS_DRUG_INFORMATION("MedlinePlus drug information");

    private final String display;

    Type(String display) {
      this.display = display;
    }

    @Override
    public String display() {
      return display;
    }
  }
}
