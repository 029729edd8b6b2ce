package org.monographfhir.terminology.drug;

import java.util.Locale;

/** What was equal in a page and in a file. */
public enum Key {
  /** The NCI Thesaurus code of the page's link to clinical trials. */
  NCIT,
  /** The set id of the page's link to DailyMed. */
  SET_ID,
  /** A UNII that another file gave. */
  UNII,
  /** An RxNorm code that another file gave. */
  RXCUI,
  /** The drug's name or a brand, upper and lower case the same. */
  NAME;

  /** The code in the extension {@code code-origin}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
