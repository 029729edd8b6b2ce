package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Where a phrase ends: before what starts another part of the use. */
final class Boundary {

  private Boundary() {}

  /** Whether another part of the use starts here, whatever stands before it. */
  static boolean startsPart(Words words, int at, int end) {
    return startsPeople(words, at, end)
        || startsMoment(words, at, end)
        || startsAlone(words, at)
        || startsLimit(words, at, end)
        || startsPurpose(words, at, end)
        || words.isOneOf(at, "who", "whose")
        || words.are(at, "for", "whom")
        || words.isOneOf(at, "it", "they") && Vocabulary.OPENERS.length(words, at + 1, end) > 0;
  }

  /** "in adults", "for patients", "in postmenopausal women", "of adults". */
  static boolean startsPeople(Words words, int at, int end) {
    if (words.is(at, "of")) {
      return words.isOneOf(at + 1, "adults", "children", "adolescents", "infants", "patients");
    }
    if (!words.isOneOf(at, "in", "for")) {
      return false;
    }
    int people = words.isOneOf(at + 1, "certain", "some") ? at + 2 : at + 1;
    people +=
        Math.max(
            Vocabulary.PEOPLE_ADJECTIVES.length(words, people, end),
            Vocabulary.ADJECTIVES.length(words, people, end));
    return Vocabulary.GROUPS.length(words, people, end) > 0;
  }

  /** "as the first treatment", "as part of". */
  static boolean startsMoment(Words words, int at, int end) {
    if (!words.is(at, "as")) {
      return false;
    }
    int noun = words.isOneOf(at + 1, "a", "an", "the", "part") ? at + 2 : at + 1;
    return words.are(at, "as", "part", "of")
        || words.is(at + 1, "palliative")
        || momentLength(words, noun, end) > 0;
  }

  /** How many tokens "first treatment", "maintenance therapy" and the like have; 0 for none. */
  static int momentLength(Words words, int at, int end) {
    int adjective = Vocabulary.MOMENTS.length(words, at, end);
    if (adjective > 0 && words.is(at + adjective, "and")) {
      // "induction and consolidation treatment"
      int more = momentLength(words, at + adjective + 1, end);
      return more > 0 ? adjective + 1 + more : 0;
    }
    int noun = adjective == 0 ? 0 : Vocabulary.MOMENT_NOUNS.length(words, at + adjective, end);
    return noun == 0 ? 0 : adjective + noun;
  }

  /** "alone", "by itself", "and then alone". */
  static boolean startsAlone(Words words, int at) {
    return words.is(at, "alone")
        || words.is(at, "by") && words.isOneOf(at + 1, "itself", "themselves")
        || words.are(at, "on", "its", "own")
        || words.is(at, "then") && startsAlone(words, at + 1);
  }

  /** A word that moves the limit of a use; not "whether or not", which moves none. */
  static boolean isLimiting(Words words, int at, int end) {
    return Vocabulary.LIMITING.length(words, at, end) > 0 && !words.are(at, "whether", "or", "not");
  }

  /** "when", "if", "only", "unless" and what else moves the limits of a use. */
  static boolean startsLimit(Words words, int at, int end) {
    return words.isOneOf(
            at, "when", "if", "unless", "except", "excluding", "until", "provided", "wherever")
        || words.is(at, "only") && words.isOneOf(at + 1, "if", "when", "in", "after", "for");
  }

  /** "to treat", "to help prevent". */
  static boolean startsPurpose(Words words, int at, int end) {
    return words.is(at, "to") && Vocabulary.PURPOSES.length(words, at, end) > 0;
  }

  /** Behind "and", "or", "but" and the commas around them; the same place when there is none. */
  static int behindJoint(Words words, int at) {
    int i = words.isComma(at) ? at + 1 : at;
    i += words.isOneOf(i, "and", "or", "but", "and/or") ? 1 : 0;
    boolean filled = i > at && words.isOneOf(i, "also", "either", "both", "then");
    return filled && !startsAlone(words, i) ? i + 1 : i;
  }

  /** Whether something is said of the patient or the cancer here. */
  static boolean startsPredicate(Words words, int at, int end) {
    return Vocabulary.VERBS.length(words, at, end) > 0;
  }

  /** "that", "which", "who", "whose cancer" before a verb: the token behind them; 0 for none. */
  static int behindRelative(Words words, int at, int end) {
    if (words.isOneOf(at, "that", "which", "who")) {
      int verb = words.isOneOf(at + 1, "either", "also", "both") ? at + 2 : at + 1;
      return startsPredicate(words, verb, end) ? verb : 0;
    }
    if (!words.is(at, "whose")) {
      return 0;
    }
    for (int verb = at + 2; verb <= at + 4; verb++) {
      if (startsPredicate(words, verb, end) || words.is(verb, "either")) {
        return words.is(verb, "either") ? verb + 1 : verb;
      }
    }
    return 0;
  }

  /** "the variant status is unknown": a clause with a subject of its own. */
  static boolean startsSubject(Words words, int at) {
    if (words.are(at, "it", "is", "not", "known")) {
      return true;
    }
    for (int verb = at + 2; words.is(at, "the") && verb <= at + 4; verb++) {
      if (words.isOneOf(verb, "is", "are", "was", "has")) {
        return true;
      }
    }
    return false;
  }
}
