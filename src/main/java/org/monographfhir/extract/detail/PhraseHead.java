package org.monographfhir.extract.detail;

/** What a phrase hangs on. */
enum PhraseHead {
  /** A verb: "received X for cancer that has spread" is one phrase. */
  VERB,
  /** A verb with "not", which holds for further participles too: "has not spread or come back". */
  NEGATION,
  /** A noun: "has X". */
  NOUN,
  /** "before", "after": "after surgery to remove cancer". */
  MOMENT
}
