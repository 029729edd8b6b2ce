package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.ConditionNames.Span;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Term;

/** Reads diseases by their names, where the page has not given these to the condition. */
final class NamedDiseases {

  private static final int FAR = 16;

  private final Words words;
  private final int end;
  private final KnownNames known;

  NamedDiseases(Words words, int end, KnownNames known) {
    this.words = words;
    this.end = end;
    this.known = known;
  }

  /** A name that the page has not given to the condition. */
  Optional<Read<Disease>> read(int start) {
    AdjectiveReader adjectives = new AdjectiveReader(words);
    List<Criterion> criteria = new ArrayList<>();
    List<Term> names = new ArrayList<>();
    int at = start;
    int stop = start;
    while (at < end) {
      int noun = noun(at);
      if (noun < 0) {
        break;
      }
      int behind = behindKind(at, noun + 1, names);
      int first = names.isEmpty() ? new Narrowing(words).behindNarrowing(at, noun) : at;
      criteria.addAll(adjectives.read(at, first).criteria());
      ConditionNames alternates = new ConditionNames(words);
      names.addAll(alternates.terms(alternates.alternates(new Span(first, behind))));
      stop = behind;
      int next = Boundary.behindJoint(words, words.behindGloss(behind));
      boolean led = words.isOneOf(next, "with", "without");
      if (next <= behind || led || Boundary.startsPart(words, next, end)) {
        break;
      }
      at = next;
    }
    if (names.isEmpty()) {
      return Optional.empty();
    }
    boolean histology = !known.isEmpty() && names.size() == 1 && isHistology(start, stop);
    return Optional.of(
        new Read<>(
            histology
                ? new Disease(
                    List.of(Findings.of(CriterionType.OTHER, words, start, stop)),
                    List.of(),
                    false,
                    false)
                : new Disease(criteria, names, false, false),
            stop));
  }

  /** The last word of the name that starts at a token; -1 when none does. */
  private int noun(int at) {
    if (words.mentions().isDisease(words.word(at))) {
      return at;
    }
    int noun = at;
    while (noun < Math.min(end, at + FAR)
        && !words.isEnd(noun)
        && !words.isComma(noun)
        && !Boundary.startsPeople(words, noun, end)
        && !Boundary.startsPredicate(words, noun, end)
        && !Vocabulary.STOPS.has(words.word(noun))
        && Vocabulary.NAMES_WITH.length(words, noun, end) == 0
        && !Vocabulary.isDiseaseNoun(words.word(noun))) {
      noun++;
    }
    int with = Vocabulary.NAMES_WITH.length(words, noun, end);
    if (with > 0) {
      return noun + with - 1;
    }
    if (noun >= end || !Vocabulary.isDiseaseNoun(words.word(noun))) {
      return -1;
    }
    while (Vocabulary.isDiseaseNoun(words.word(noun + 1)) && noun + 1 < end) {
      noun++;
    }
    return noun;
  }

  /** Behind the site; behind "with Y" in "X or X with Y", which is of the second only. */
  private int behindKind(int from, int to, List<Term> before) {
    boolean again =
        !before.isEmpty()
            && words.is(to, "with")
            && before.get(before.size() - 1).text().equalsIgnoreCase(words.text(from, to));
    int name = Unspecified.behind(words, to);
    return again ? new PhraseEnd(words, end).ofNoun(to + 1) : name > to ? name : behindSite(to);
  }

  /** "of the esophagus", "of the head and neck". */
  private int behindSite(int from) {
    int at = words.behindGloss(from);
    if (words.are(from, "in", "situ")) {
      return from + 2;
    }
    if (!words.isOneOf(at, "of", "in") || !words.is(at + 1, "the")) {
      return from;
    }
    int organ = Vocabulary.ORGANS.length(words, at + 2, end);
    int behind = at + 2 + organ;
    if (organ > 0 && words.is(behind, "and")) {
      int second = Vocabulary.ORGANS.length(words, behind + 1, end);
      behind += second > 0 ? 1 + second : 0;
    }
    return organ > 0 ? behind : from;
  }

  /** What the tissue is, below a disease that says where it is. */
  private boolean isHistology(int from, int to) {
    boolean squamous = words.are(from, "squamous", "cell") && to <= from + 3;
    boolean alone = squamous || words.is(from, "adenocarcinoma");
    for (int at = from; at < to - 1; at++) {
      if (words.isOneOf(at, "carcinoma", "adenocarcinoma") && words.is(at + 1, "of")) {
        return true;
      }
    }
    return alone;
  }
}
