package org.monographfhir.extract.use;

import java.util.Locale;

/**
 * What a sentence between the lists of "Use in Cancer" is about. What each kind sounds like, and
 * which wins, stands in {@code sentence-kinds.txt}.
 */
enum SentenceKind {
  /** An accelerated approval that was, or is not: never a use, and says nothing of those listed. */
  PAST_APPROVAL,
  /** INPUT E1-E8. */
  ACCELERATED_APPROVAL,
  /** INPUT E12. */
  RESTRICTED_PROGRAM,
  /** INPUT E14; never a use, but "is approved to treat X and is being studied in Y" is one. */
  INVESTIGATIONAL,
  /** INPUT E10; never a use. */
  NOT_APPROVED,
  /** INPUT E13. */
  OTHER_FORM,
  /** INPUT E15. */
  OTHER_NAME,
  /** INPUT E9. */
  BRAND_SCOPE,
  /** "other types of cancer", "many other conditions": names no use. */
  UNNAMED_USES,
  /** INPUT C14, C15. */
  USE,
  /** INPUT E16, C11: narrows the uses above it. */
  LIMIT,
  OTHER;

  private static final Wordings WORDINGS = Wordings.read("sentence-kinds");

  static SentenceKind of(String sentence) {
    String words = AcceleratedStatement.MARK.matcher(sentence).replaceAll("").strip();
    return WORDINGS.kindOf(words).map(SentenceKind::named).orElse(OTHER);
  }

  /** The kind that the file calls so: in lower case, with hyphens. */
  private static SentenceKind named(String kind) {
    return valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
