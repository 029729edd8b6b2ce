package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Finds the disease that a sentence about the use of a drug names behind the people it is for. */
public final class StatedDisease {

  private static final int FAR = 10;

  /** How far the noun of a name stands from its start at most. */
  private static final int NEAR = 5;

  private StatedDisease() {}

  /**
   * "X is used as first treatment in patients with Y", "as therapy for Y": where Y starts.
   *
   * @return empty when the sentence names no disease by its name
   */
  public static Optional<Integer> start(Words words) {
    for (int at = 1; at < words.size(); at++) {
      int name = words.isOneOf(at + 1, "a", "an", "the") ? at + 2 : at + 1;
      boolean led =
          words.is(at, "with") && Vocabulary.GROUPS.has(words.word(at - 1))
              || words.is(at, "have") && words.is(at - 1, "who")
              || words.isOneOf(at, "for", "of") && isTreatment(words.word(at - 1));
      if (led && isNamed(words, name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a name stands at the start: "Follicular lymphoma"; not "Newly diagnosed disease". */
  public static boolean isAtStart(Words words) {
    int noun = 0;
    while (noun < NEAR && !Vocabulary.isDiseaseNoun(words.word(noun))) {
      noun++;
    }
    boolean generic = Vocabulary.GENERIC_DISEASES.has(words.word(noun));
    boolean named = !generic || new Narrowing(words).behindKnown(0, noun) < noun;
    return noun < NEAR && named && words.isCapital(0);
  }

  /** The name that starts there. */
  public static String name(Words words, int start) {
    return words.text(start, end(words, start));
  }

  private static boolean isTreatment(String word) {
    return Vocabulary.MOMENT_NOUNS.has(word) && !word.equals("chemotherapy");
  }

  private static boolean isNamed(Words words, int from) {
    int noun = end(words, from) - 1;
    return noun > from
        && Vocabulary.isDiseaseNoun(words.word(noun))
        && new Narrowing(words).behindKnown(from, noun) < noun;
  }

  private static int end(Words words, int from) {
    int at = from;
    while (at < Math.min(words.size(), from + FAR)
        && !words.isEnd(at)
        && !Vocabulary.CONDITION_STOPS.has(words.word(at))) {
      at++;
    }
    return at;
  }
}
