package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.UseWords.Went;

/** How the line above a list goes on in its items. */
public enum Lead {
  /** "It is used:" says nothing that the items need. */
  NONE,
  /** "used with:": the items are partners. */
  PARTNERS,
  /** "with one of the following drugs:": the items are alternatives of one regimen. */
  ONE_OF_PARTNERS,
  /** "with or without one of the following drugs:". */
  ONE_OF_PARTNERS_OR_NONE,
  /** "in adults with:": the items are what people have. */
  WITH,
  /** "whose cancer:", "who:": the items are clauses. */
  CLAUSE,
  /** "who have:": the items are what they have. */
  HAVE,
  /** "after either:": the items are treatments before. */
  AFTER;

  /**
   * How the items below a line go on; the words that only lead there are taken as connecting.
   *
   * @param words of the line
   */
  public static Lead of(Words words) {
    int colon = words.size() - 1;
    while (colon > 0 && words.kind(colon) == Token.Kind.MARK) {
      colon--;
    }
    if (words.kind(colon) != Token.Kind.COLON) {
      return NONE;
    }
    int last = words.isOneOf(colon - 1, "either") ? colon - 2 : colon - 1;
    Lead lead = of(words, last);
    if (lead != NONE) {
      int from = lead == CLAUSE && !words.isOneOf(last, "who", "that", "which") ? last - 1 : last;
      words.mark(from, colon + 1, Went.CONNECTING);
    }
    return lead;
  }

  private static Lead of(Words words, int last) {
    if (words.isOneOf(last, "drugs", "treatments") && words.is(last - 1, "following")) {
      boolean orNone = words.are(last - 6, "with", "or", "without");
      words.mark(orNone ? last - 6 : last - 3, last + 1, Went.CONNECTING);
      return orNone ? ONE_OF_PARTNERS_OR_NONE : ONE_OF_PARTNERS;
    }
    if (words.is(last, "with")) {
      boolean people = Vocabulary.GROUPS.has(words.word(last - 1)) || words.is(last - 1, "older");
      boolean given = words.isOneOf(last - 1, "used", "given", "combination", "together");
      return given ? PARTNERS : people || last > 0 ? WITH : NONE;
    }
    if (words.isOneOf(last, "after")) {
      return AFTER;
    }
    if (words.isOneOf(last, "have", "has") && words.isOneOf(last - 1, "who", "that", "cancer")) {
      return HAVE;
    }
    boolean clause = words.isOneOf(last, "who", "that", "which") || words.is(last - 1, "whose");
    return clause ? CLAUSE : NONE;
  }
}
