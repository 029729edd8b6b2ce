package org.monographfhir.terminology.drug;

/** What was equal in a page and in a file. */
public enum Key {
  /** The NCI Thesaurus code of the page's link to clinical trials. */
  NCIT("ncit"),
  /** The set id of the page's link to DailyMed. */
  SET_ID("set-id"),
  /** A UNII that another file gave. */
  UNII("unii"),
  /** An RxNorm code that another file gave. */
  RXCUI("rxcui"),
  /** The drug's name or a brand, upper and lower case the same. */
  NAME("name");

  private final String code;

  Key(String code) {
    this.code = code;
  }

  /** The code in the extension {@code code-origin}. */
  public String code() {
    return code;
  }
}
