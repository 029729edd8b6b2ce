package org.monographfhir.extract.detail;

import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/** Words that are no part of a use: "it is used" once more, examples, brands, what is studied. */
final class LoosePart implements ClausePart {

  private static final int BRANDS = 9;

  /** What goes on behind examples and a comma: "A, including B, after treatment with C". */
  private static final String[] BEHIND_EXAMPLES = {
    "after", "before", "during", "following", "when"
  };

  private final ClauseState state;
  private final Words words;
  private final PhraseEnd phrase;

  LoosePart(ClauseState state) {
    this.state = state;
    this.words = state.words;
    this.phrase = new PhraseEnd(words, state.end);
  }

  @Override
  public int read(int at, Facts facts) {
    int verb = Vocabulary.OPENERS.length(words, at + 1, state.end);
    if (words.isOneOf(at, "it", "they") && verb > 0) {
      return took(at, at + 1 + verb, Went.CONNECTING);
    }
    if (words.are(at, "is", "being", "studied")) {
      // What is being studied is no use; the page's investigational uses hold it.
      return took(at, state.end, Went.CONNECTING);
    }
    boolean explains = words.are(at, "which", "is") && words.isOneOf(at + 2, "a", "an");
    if (explains && words.isComma(at - 1)) {
      // "after A, which is a combination": says what A is.
      return took(at, phrase.ofSentence(at), Went.CONNECTING);
    }
    if (words.are(at, "with", "or", "without") || words.are(at, "whether", "or", "not")) {
      // Whether it is so or not: that narrows nothing.
      return took(at, phrase.ofNoun(at + 3), Went.CONNECTING);
    }
    if (words.are(at, "who", "have", "or", "have", "not")) {
      return took(at, phrase.end(at + 5), Went.CONNECTING);
    }
    int either = EitherWay.behind(words, at, state.end);
    if (either > at) {
      return took(at, either, Went.CONNECTING);
    }
    int again = Vocabulary.OPENERS.length(words, at, state.end);
    if (again > 0) {
      state.option |=
          Vocabulary.OPENERS.at(words, at, state.end).orElseThrow().value().equals("option");
      return took(at, at + again, Went.CONNECTING);
    }
    if (words.is(at, "including") || words.are(at, "such", "as")) {
      int some = peopleEnd(at + 1);
      int stop = people(at + 1) ? phrase.ofSentence(at + 1) : some > 0 ? some : exampleEnd(at + 1);
      took(at, openClause(at + 1, stop), Went.CONNECTING);
      return stop;
    }
    int behind = brand(at);
    BrandWords.mark(words, at, behind, BrandReader.read(words.text(at, behind)));
    return behind;
  }

  private int took(int at, int stop, Went where) {
    words.mark(at, stop, where);
    return stop;
  }

  /** "including in patients who are on dialysis and patients who are not". */
  private boolean people(int at) {
    return Boundary.startsPeople(words, at, state.end);
  }

  /** "including newborns, who have X": behind what is said of the example; 0 for other examples. */
  private int peopleEnd(int from) {
    int at = from + Vocabulary.GROUPS.length(words, from, state.end);
    while (at > from
        && at < state.end
        && !words.isEnd(at)
        && !(words.isComma(at - 1) && goesOn(at))) {
      at++;
    }
    return at > from ? at : 0;
  }

  /** "A, including B, that has spread": behind a comma the sentence goes on about A. */
  private int exampleEnd(int from) {
    int at = from;
    while (at < state.end && words.kind(at) != Kind.STOP && !endsExample(at)) {
      at++;
    }
    return at;
  }

  /**
   * "A, including B and C that has come back": whether A has, too, a person has to tell. Where that
   * starts; the end of the examples when nothing of the kind is said.
   */
  private int openClause(int from, int stop) {
    boolean several = false;
    for (int at = from; at < stop; at++) {
      several |= words.isComma(at) || words.isOneOf(at, "and", "or");
      int verb = several ? Boundary.behindRelative(words, at, stop) : 0;
      if (verb > 0
          && DiseaseCourse.isCourse(Findings.type(words, verb, Math.min(stop, verb + 4)))) {
        return at;
      }
    }
    return stop;
  }

  private boolean endsExample(int at) {
    return Boundary.startsPart(words, at, state.end) || words.isComma(at - 1) && goesOn(at);
  }

  private boolean goesOn(int at) {
    return words.isOneOf(at, BEHIND_EXAMPLES) || Boundary.behindRelative(words, at, state.end) > 0;
  }

  /** "for the X and Y brands of Z"; the names are read with the sentence. */
  private int brand(int at) {
    if (words.are(at, "under", "the", "brand")) {
      return Math.min(state.end, phrase.end(at + 3));
    }
    int most = Math.min(state.end, at + BRANDS);
    for (int i = at + 2; words.are(at, "for", "the") && i < most; i++) {
      if (words.isOneOf(i, "brand", "brands")) {
        int behind = words.isOneOf(i + 1, "name", "names") ? i + 2 : i + 1;
        return words.is(behind, "of") ? behind + 2 : behind;
      }
    }
    return at;
  }
}
