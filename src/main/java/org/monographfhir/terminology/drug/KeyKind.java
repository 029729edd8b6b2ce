package org.monographfhir.terminology.drug;

/** What a key is, and what its rows are. */
enum KeyKind {
  /** NCI Thesaurus code to UNII. */
  NCIT,
  /** Set id to whatever. */
  SET_ID,
  /** UNII to RxNorm. */
  UNII,
  /** RxNorm code to its name and type, and to ATC. */
  RXCUI,
  /** Name to RxNorm ingredients, and to products. */
  NAME,
  /** UNII to what a file says of it, to find where it contradicts itself. */
  SELF
}
