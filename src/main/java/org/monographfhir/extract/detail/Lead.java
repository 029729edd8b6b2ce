package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/** How the line above a list goes on in its items. */
public enum Lead {
  /** The words behind the condition of a use: another disease in them is a setting. */
  MAIN,
  /** A later sentence about a use, as {@link #MAIN}. */
  LATER,
  /** "including the following types:": the items are conditions of their own. */
  TYPES,
  /** "who have received:", "caused by:": the items complete what the line says. */
  COMPLETION,
  /** The sentence before a list itself: a disease in it names what the list is about. */
  LEAD_IN,
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
  /** "whose cancer is:": the items are what it is. */
  STATE,
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
    int colon = colon(words);
    if (colon < 0) {
      return NONE;
    }
    words.mark(start(words), colon + 1, Went.CONNECTING);
    return of(words, last(words, colon));
  }

  /** The words of a line that its items complete. */
  public static String prefix(Words words) {
    int colon = colon(words);
    int from = Completion.start(words, colon);
    boolean pronoun = words.isOneOf(from, "who", "that", "which");
    return words.text(pronoun ? from + 1 : from, colon);
  }

  /** Whether the items can be the partners of the line themselves. */
  public boolean isOfPartners() {
    return this == ONE_OF_PARTNERS || this == ONE_OF_PARTNERS_OR_NONE;
  }

  /** Where the words start that only lead to a list; the end when there are none. */
  static int start(Words words) {
    int colon = colon(words);
    if (colon < 0) {
      return words.size();
    }
    int last = last(words, colon);
    int following = ListWords.following(words, colon);
    return switch (of(words, last)) {
      case NONE -> words.isOneOf(last, "in", "for", "as", "to", "and", "or") ? last : following;
      case TYPES -> words.is(last, "including") ? last : following;
      case COMPLETION -> Completion.start(words, colon);
      case ONE_OF_PARTNERS, ONE_OF_PARTNERS_OR_NONE -> OneOfPartners.behindPartners(words, last);
      case CLAUSE -> words.isOneOf(last, "who", "that", "which") ? last : last - 1;
      case HAVE -> last - 1;
      case STATE -> ListWords.subject(words, last);
      case PARTNERS -> ListWords.combination(words, last);
      default -> last;
    };
  }

  private static int colon(Words words) {
    int colon = words.size() - 1;
    while (colon > 0 && words.kind(colon) == Token.Kind.MARK) {
      colon--;
    }
    return words.kind(colon) == Token.Kind.COLON ? colon : -1;
  }

  private static int last(Words words, int colon) {
    return words.isOneOf(colon - 1, "either") ? colon - 2 : colon - 1;
  }

  private static Lead of(Words words, int last) {
    if (Completion.start(words, last + 1) <= last) {
      return COMPLETION;
    }
    boolean types = words.isOneOf(last, "types", "type") && words.is(last - 1, "following");
    if (words.is(last, "including") || types) {
      return TYPES;
    }
    if (OneOfPartners.start(words, last) > 0) {
      return OneOfPartners.isOrNone(words, last) ? ONE_OF_PARTNERS_OR_NONE : ONE_OF_PARTNERS;
    }
    if (words.is(last, "with")) {
      boolean people = Vocabulary.GROUPS.has(words.word(last - 1)) || words.is(last - 1, "older");
      boolean given = words.isOneOf(last - 1, "used", "given", "together");
      boolean partners = given || ListWords.combination(words, last) < last;
      return partners ? PARTNERS : people || last > 0 ? WITH : NONE;
    }
    if (words.isOneOf(last, "after")) {
      return AFTER;
    }
    if (words.isOneOf(last, "have", "has") && words.isOneOf(last - 1, "who", "that", "cancer")) {
      return HAVE;
    }
    if (ListWords.subject(words, last) < last) {
      return STATE;
    }
    boolean clause = words.isOneOf(last, "who", "that", "which") || words.is(last - 1, "whose");
    return clause ? CLAUSE : NONE;
  }
}
