package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Words;

/** "with A and one of the following drugs:": the words that lead to a list of partners. */
final class OneOfPartners {

  private OneOfPartners() {}

  /** Where "one of the following drugs" starts that ends with a token; -1 when it does not. */
  static int start(Words words, int last) {
    boolean noun = words.isOneOf(last, "drugs", "treatments", "medicines", "therapies");
    int following = noun ? last - 1 : last;
    int of = words.is(following, "following") ? following - 2 : following - 1;
    boolean listed = words.isOneOf(following, "following", "these") && words.is(of, "of");
    int one = listed && words.isOneOf(of - 1, "one", "any", "either") ? of - 1 : -1;
    boolean joined = words.isOneOf(one - 1, "with", "and", "plus", "without");
    return one > 0 && (noun || joined) ? one : -1;
  }

  /** Where the words start that no partner before them needs. */
  static int behindPartners(Words words, int last) {
    int one = start(words, last);
    if (isOrNone(words, last)) {
      return one - 3;
    }
    return words.is(one - 1, "with") ? one - 1 : one;
  }

  /** "with or without one of the following drugs:". */
  static boolean isOrNone(Words words, int last) {
    return words.are(start(words, last) - 3, "with", "or", "without");
  }
}
