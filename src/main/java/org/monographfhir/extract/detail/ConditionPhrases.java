package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Finds the condition of a use in words of which none are bold. */
final class ConditionPhrases {

  /** How many names a row has at most behind its first, and how many words each of them. */
  private static final int MOST_NAMES = 6;

  private static final int LONGEST = 3;

  private final Words words;
  private final ConditionNames names;

  ConditionPhrases(Words words) {
    this.words = words;
    this.names = new ConditionNames(words);
  }

  /** Without bold: linked names in a row, or the words up to a qualifier. */
  List<Span> read(int from) {
    List<Span> phrases = new ArrayList<>();
    int at = from;
    int adjective = Vocabulary.ADJECTIVES.length(words, at, words.size());
    at += words.at(at).link() < 0 ? adjective : 0;
    while (at < words.size()) {
      int stop = phraseEnd(at);
      if (stop <= at) {
        break;
      }
      phrases.add(new Span(at, stop));
      int joint = words.behindGloss(stop);
      int next = names.joint(joint);
      boolean linked = next > joint && words.at(next).link() >= 0;
      boolean last = phrases.size() > 1 && words.isComma(joint) && next > joint + 1;
      boolean listed = next > joint && words.isComma(joint) && isListed(next);
      boolean paired = next > joint && isName(at, stop) && isName(next, phraseEnd(next));
      if (!linked && !last && !listed && !paired) {
        break;
      }
      at = next;
    }
    return phrases;
  }

  /** A row of names, "A, B (gloss), C, or D". */
  private boolean isListed(int from) {
    int at = from;
    for (int name = 0; name < MOST_NAMES; name++) {
      int stop = phraseEnd(at);
      int behind = words.behindGloss(stop);
      if (stop == at || stop - at > LONGEST || !words.isComma(behind)) {
        return false;
      }
      if (words.isOneOf(behind + 1, "or", "and")) {
        return true;
      }
      at = behind + 1;
    }
    return false;
  }

  /** "microscopic polyangiitis" behind "X and". */
  private boolean isName(int from, int to) {
    boolean generic = Vocabulary.GENERIC_DISEASES.has(words.word(to - 1));
    return to - from <= LONGEST && Vocabulary.isDiseaseNoun(words.word(to - 1)) && !generic;
  }

  private int phraseEnd(int from) {
    int at = from;
    while (at < words.size() && !endsPhrase(at)) {
      at += Math.max(1, Vocabulary.NAMES_WITH.length(words, at, words.size()));
    }
    boolean glossed = at < words.size() && words.kind(at) == Token.Kind.GLOSS;
    boolean nounBehind = glossed && Vocabulary.isDiseaseNoun(words.word(at + 1));
    return nounBehind ? at + 2 : at;
  }

  private boolean endsPhrase(int at) {
    int link = words.at(at).link();
    if (link >= 0 && link == words.at(at - 1).link()) {
      return false;
    }
    boolean headAndNeck = words.is(at - 1, "head") && words.is(at + 1, "neck");
    return words.kind(at) != Token.Kind.WORD
        || !headAndNeck
            && Vocabulary.CONDITION_STOPS.has(words.word(at))
            && !words.is(at - 1, "need");
  }
}
