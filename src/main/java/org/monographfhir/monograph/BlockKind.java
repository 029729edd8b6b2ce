package org.monographfhir.monograph;

/** What a block of a page can be. */
public enum BlockKind {
  /** A heading. */
  HEADING,
  /** A paragraph. */
  PARAGRAPH,
  /** An item of a list, without the lists in it. */
  LIST_ITEM,
  /** A row of a table. */
  TABLE_ROW,
  /** A link within one of the others. */
  LINK,
  /** Anything else. */
  OTHER
}
