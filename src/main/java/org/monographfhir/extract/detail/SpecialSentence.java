package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Locale;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/** Sentences about a use that are built in a way of their own. */
final class SpecialSentence {

  private SpecialSentence() {}

  /**
   * Reads such a sentence.
   *
   * @param whole what is known of the item as a whole
   * @param use what is known of the use that it speaks of
   * @return false when it is none
   */
  static boolean read(Words words, int from, int end, Facts whole, Facts use) {
    return brands(words, from, end, whole)
        || approval(words, from, end)
        || definition(words, from, end)
        || nextStep(words, from, end, use)
        || OnlyIf.read(words, from, end, use)
        || NotUsed.read(words, from, end, use)
        || Requirement.read(words, from, end, use)
        || ForSome.read(words, from, end, use)
        || ofSome(words, from, end);
  }

  /** "Patients whose cancer has X may also have received Y": true of some; a person reads it. */
  private static boolean ofSome(Words words, int from, int end) {
    if (words.is(from, "if")) {
      return true;
    }
    int people = from + Vocabulary.GROUPS.length(words, from, end);
    if (people == from || !words.isOneOf(people, "who", "whose", "with")) {
      return false;
    }
    for (int at = people; at < end; at++) {
      if (words.isOneOf(at, "may", "should", "must", "can") || words.are(at, "are", "then")) {
        return true;
      }
    }
    return false;
  }

  /** "This use is approved for the X brand of Y." */
  private static boolean brands(Words words, int from, int end, Facts use) {
    List<String> brands = BrandReader.read(words.text(from, end));
    boolean all = words.isOneOf(from, "this", "these") || words.is(from, "it");
    boolean ofApproval = words.text(from, end).contains("approved");
    use.brands(brands);
    if (brands.isEmpty() || !all || !ofApproval) {
      return false;
    }
    BrandWords.mark(words, from, brandEnd(words, from, end), brands);
    return true;
  }

  /** Behind "the X brand of Y"; what goes on there says more. */
  private static int brandEnd(Words words, int from, int end) {
    for (int at = from; at < end; at++) {
      boolean more =
          words.isOneOf(at, "only", "except", "who", "whose", "without", "if", "when", "but");
      boolean people = Boundary.startsPeople(words, at, end);
      if (more || people || words.isOneOf(at, "in", "with") && !words.is(at + 1, "the")) {
        return at;
      }
    }
    return end;
  }

  /** "This use is approved under FDA's Accelerated Approval Program." */
  private static boolean approval(Words words, int from, int end) {
    String text = words.text(from, end).toLowerCase(Locale.ROOT);
    if (!text.contains("accelerated approval") && !text.contains("condition of approval")) {
      return false;
    }
    int program = from;
    while (program < end && !words.is(program, "program")) {
      program++;
    }
    int stop = program < end ? words.behindGloss(program + 1) : end;
    words.mark(from, stop < end && words.kind(stop) == Token.Kind.WORD ? stop : end, Went.APPROVAL);
    return true;
  }

  /** "ITP is a condition in which ...": says what a word means. */
  private static boolean definition(Words words, int from, int end) {
    if (words.isOneOf(from, "this", "these") && words.isOneOf(from + 1, "includes", "include")) {
      words.mark(from, end, Went.CONNECTING);
      return true;
    }
    boolean noun =
        words.isOneOf(from + 3, "condition", "disease", "type", "disorder", "form", "drug", "rare");
    boolean is = words.is(from + 1, "is") && words.isOneOf(from + 2, "a", "an") && noun;
    if (!is || words.isOneOf(from, "it")) {
      return false;
    }
    words.mark(from, end, Went.CONNECTING);
    return true;
  }

  /** "Patients who have a remission are then treated with X by itself." */
  private static boolean nextStep(Words words, int from, int end, Facts use) {
    int then = from;
    while (then < end && !(words.is(then, "then") && words.is(then + 1, "treated"))) {
      then++;
    }
    if (then == end || use.therapy().isEmpty() || !words.is(then - 1, "are")) {
      return false;
    }
    for (int at = then + 2; at < end; at++) {
      int behind = TherapyReader.behindAlone(words, at);
      if (behind > at) {
        int clause = from;
        while (clause < then && !words.isOneOf(clause, "who", "whose")) {
          clause++;
        }
        use.therapy().step(Therapies.ALONE);
        if (clause + 1 < then - 1) {
          use.therapy().moment(words.text(clause + 1, then - 1));
        }
        words.mark(from, behind, Went.OTHER_THERAPY);
        return true;
      }
    }
    return false;
  }
}
