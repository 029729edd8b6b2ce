package org.monographfhir.extract.detail;

/** Reads one kind of part of a sentence about a use. */
interface ClausePart {

  /**
   * Reads the part that starts at a token.
   *
   * @param facts takes what it says
   * @return behind its last token; the same token when no such part starts there
   */
  int read(int at, Facts facts);
}
