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
  public enum Type {
    FDA_LABEL("fda-label", "FDA drug label"),
    FDA_LABEL_SEARCH("fda-label-search", "Search for FDA drug labels"),
    DRUG_DICTIONARY_DEFINITION("drug-dictionary-definition", "NCI Drug Dictionary definition"),
    MEDLINEPLUS_DRUG_INFORMATION("medlineplus-drug-information", "MedlinePlus drug information");

    private final String code;
    private final String display;

    Type(String code, String display) {
      this.code = code;
      this.display = display;
    }

    public String code() {
      return code;
    }

    public String display() {
      return display;
    }
  }
}
