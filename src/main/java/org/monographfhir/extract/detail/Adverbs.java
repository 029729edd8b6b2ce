package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** "locally or regionally advanced": advanced in the one way or the other. */
final class Adverbs {

  private Adverbs() {}

  /** Whether a joint stands between two of them, which share an adjective. */
  static boolean areJoined(Words words, int joint) {
    return words.is(joint, "or") && is(words, joint - 1) && is(words, joint + 1);
  }

  /** Two of them and their adjective; how many words they are, 0 for none. */
  static int read(Words words, int at, int stop, List<Criterion> found) {
    int length = areJoined(words, at + 1) ? Vocabulary.ADJECTIVES.length(words, at + 3, stop) : 0;
    if (length == 0) {
      return 0;
    }
    int end = at + 3 + length;
    CriterionType type = Findings.type(words, at + 3, end);
    String first = words.word(at) + " " + words.text(at + 3, end);
    Criterion second = Findings.of(type, words, at + 2, end);
    found.add(Findings.combined(Operator.ANY_OF, List.of(Findings.of(type, first, false), second)));
    return 3 + length;
  }

  private static boolean is(Words words, int at) {
    return words.word(at).endsWith("ally");
  }
}
