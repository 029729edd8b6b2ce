package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;

/** Finds the condition of a use in words of which none are bold. */
final class ConditionPhrases {

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
      if (!linked && !last && !listed) {
        break;
      }
      at = next;
    }
    return phrases;
  }

  /** A row of names, "A, B (gloss), or C". */
  private boolean isListed(int from) {
    int stop = phraseEnd(from);
    int behind = words.behindGloss(stop);
    return stop - from <= 3 && words.isComma(behind) && words.isOneOf(behind + 1, "or", "and");
  }

  private int phraseEnd(int from) {
    int at = from;
    while (at < words.size() && !endsPhrase(at)) {
      at++;
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
