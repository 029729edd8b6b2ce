package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.Term;

/**
 * Reads the disease that a use or a sub-use names: what narrows the condition ("newly diagnosed
 * chronic phase CML", "stage II or III cancer"), or another condition.
 */
final class DiseaseReader {

  private static final int FAR = 16;

  private final Words words;
  private final int end;
  private final KnownNames known;
  private final AdjectiveReader adjectives;
  private final NamedDiseases named;

  DiseaseReader(Words words, int end, KnownNames known) {
    this.words = words;
    this.end = end;
    this.known = known;
    this.adjectives = new AdjectiveReader(words);
    this.named = new NamedDiseases(words, end, known);
  }

  Optional<Read<Disease>> read(int from) {
    int start = words.isOneOf(from, "a", "an", "the", "any") ? from + 1 : from;
    int head = head(start);
    if (head < 0) {
      return named.read(start);
    }
    int stop = head + headLength(head);
    boolean generic = Vocabulary.GENERIC_DISEASES.length(words, head, end) > 0;
    Adjectives found = adjectives.read(start, head);
    Optional<Read<Disease>> pair = PairedNames.read(words, start, head, stop);
    if (found.unknown() && pair.isPresent()) {
      return pair;
    }
    boolean unspecified = Unspecified.behind(words, stop) > stop;
    if (found.unknown() && (unspecified || listsDiseases(start, head))) {
      return named.read(start);
    }
    if (found.unknown() && (!generic || isName(start, head))) {
      return NarrowedName.read(words, start, head, stop, !generic);
    }
    if (found.unknown() && words.isOneOf(head, "cancer", "cancers", "tumor", "tumors")) {
      // "stage III colon cancer" below "Colorectal cancer": a disease by its name.
      int first = new Narrowing(words).behindNarrowing(start, head);
      List<Criterion> narrowing = adjectives.read(start, first).criteria();
      Term name = Terms.condition(words, first, stop);
      return Optional.of(new Read<>(new Disease(narrowing, List.of(name), true, false), stop));
    }
    List<Criterion> criteria = new ArrayList<>(found.criteria());
    int at = words.behindGloss(stop);
    if (words.isOneOf(at, "or", "and")
        && criteria.isEmpty()
        && headLength(at + 1) > 0
        && !generic) {
      stop = at + 1 + headLength(at + 1);
    }
    if (words.is(at, "or") && head(at + 1) > at + 1) {
      int second = head(at + 1);
      Adjectives more = adjectives.read(at + 1, second);
      if (!more.unknown() && !more.criteria().isEmpty() && !criteria.isEmpty()) {
        Criterion one = Findings.combined(Operator.ALL_OF, criteria);
        Criterion other = Findings.combined(Operator.ALL_OF, more.criteria());
        criteria = List.of(Findings.combined(Operator.ANY_OF, List.of(one, other)));
        stop = second + headLength(second);
      }
    }
    return Optional.of(new Read<>(new Disease(criteria, List.of(), found.unknown(), true), stop));
  }

  /** "leukemia, lymphoma, or solid tumors": a list of names, of which the last ends so. */
  private boolean listsDiseases(int from, int to) {
    for (int at = from + 1; at < to; at++) {
      boolean joint = words.isComma(at) || words.isOneOf(at, "or", "and");
      boolean name = words.mentions().isDisease(words.word(at - 1));
      if (joint && (name || Vocabulary.isDiseaseNoun(words.word(at - 1)))) {
        return true;
      }
    }
    return false;
  }

  /** A generic noun behind words that are no adjective makes a name: "Hodgkin disease". */
  private boolean isName(int start, int head) {
    return head > start
        && words.at(head).link() >= 0
        && words.at(head).link() == words.at(start).link()
        && adjectives.read(start, head).criteria().isEmpty();
  }

  /** Where the noun stands that means the condition; -1 when none does. */
  private int head(int from) {
    for (int at = from; at < Math.min(end, from + FAR) && !words.isEnd(at); at++) {
      if (headLength(at) > 0) {
        return at;
      }
      boolean passes =
          words.isComma(at)
              || words.kind(at) == Token.Kind.GLOSS
              || words.isOneOf(at, "and", "or", "and/or")
              || !Vocabulary.STOPS.has(words.word(at))
                  && !Boundary.startsPredicate(words, at, end)
                  && !words.isOneOf(at, "with", "of");
      boolean adjective = Vocabulary.ADJECTIVES.length(words, at, end) > 0;
      if (!passes && !adjective) {
        return -1;
      }
    }
    return -1;
  }

  private int headLength(int at) {
    int name = known.length(words, at, end);
    return Math.max(name, Vocabulary.GENERIC_DISEASES.length(words, at, end));
  }
}
