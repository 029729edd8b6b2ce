package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.UseWords.Went;

/**
 * Reads one sentence about a use, part by part from left to right: people, partners, moments,
 * clauses, diseases. Words that start no part stay uncoded. Where the sentence goes on with another
 * alternative ("alone or with A in adults and alone in children") there is more than one.
 */
final class UseClause {

  private static final List<String> RESTRICTING =
      List.of("(certain", "(only", "(except", "(excluding", "(not ", "(other than", "(some");

  private final Words words;
  private final int from;
  private final int end;
  private final ClauseParts parts;
  private final List<Facts> arms = new ArrayList<>(List.of(new Facts()));
  private boolean also;
  private boolean option;

  UseClause(Words words, int from, int end, KnownNames known, Lead lead) {
    this.words = words;
    this.from = from;
    this.end = end;
    this.parts = new ClauseParts(words, from, end, known, lead);
  }

  /** What the sentence says; more than one when it holds several uses. */
  List<Facts> arms() {
    return arms;
  }

  /** Whether it says that the drug is also used so. */
  boolean isAlso() {
    return also;
  }

  UseClause read() {
    int at = opener();
    boolean or = false;
    while (at < end) {
      Facts arm = arms.get(arms.size() - 1);
      if (words.isOneOf(at, "or", "and/or")) {
        or = !words.isEnd(at + 1);
        words.mark(at, or ? at : at + 1, Went.CONNECTING);
        at++;
      } else if (isPassive(at)) {
        words.mark(at, at + 1, Went.CONNECTING);
        at++;
      } else if (Vocabulary.FILLERS.length(words, at, end) > 0) {
        int filler = Vocabulary.FILLERS.length(words, at, end);
        words.mark(at, at + filler, Went.CONNECTING);
        parts.restart();
        at += filler;
      } else if (words.are(at, "is", "being", "studied")) {
        // What is being studied is no use; the page's investigational uses hold it.
        words.mark(at, end, Went.CONNECTING);
        at = end;
      } else if (isLimit(at)) {
        at = clauseEnd(at);
      } else {
        boolean joined = or || at > from && words.isOneOf(at - 1, "and");
        Facts into = joined && parts.startsArm(at, arm) ? newArm() : arm;
        int next = parts.read(at, into, or, option);
        next = next == at && words.is(at, "if") ? clauseEnd(at) : next;
        if (next > at && or) {
          words.mark(at - 1, at, Went.CONNECTING);
        }
        or &= next == at && words.kind(at) != Token.Kind.WORD;
        at = next > at ? next : at + 1;
      }
    }
    share();
    return this;
  }

  private Facts newArm() {
    arms.add(new Facts());
    parts.startArm();
    return arms.get(arms.size() - 1);
  }

  /** What the last alternative ends with holds for all, where the others say nothing like it. */
  private void share() {
    Facts last = arms.get(arms.size() - 1);
    boolean open = arms.stream().limit(arms.size() - 1L).noneMatch(Facts::hasCriteria);
    if (arms.size() > 1 && open && !parts.namedDisease()) {
      arms.stream().limit(arms.size() - 1L).forEach(arm -> arm.criteria(last.criteria()));
    }
  }

  /** Behind "It is used" and the like. */
  private int opener() {
    for (int at = from; at < Math.min(end, from + 9); at++) {
      if (words.isComma(at) || words.isEnd(at) || Boundary.startsPeople(words, at, end)) {
        return from;
      }
      Optional<Lexicon.Match> verb = Vocabulary.OPENERS.at(words, at, end);
      if (verb.isPresent() && at > from) {
        int behind = at + verb.get().length();
        option = verb.get().value().equals("option");
        also = words.text(at, behind).contains("also");
        words.mark(from, behind, Went.CONNECTING);
        return behind;
      }
    }
    return from;
  }

  /** Marks, commas, and words that may stand between any two parts. */
  private boolean isPassive(int at) {
    return switch (words.kind(at)) {
      case COMMA, STOP, COLON, SEMICOLON, MARK -> true;
      case GLOSS -> words.went(at - 1) != Went.UNCODED && !restricts(words.word(at));
      default -> words.isOneOf(at, "and", "either", "both", "also", "given");
    };
  }

  /** "(certain types)" says more than the word before it. */
  private static boolean restricts(String gloss) {
    boolean ages = gloss.contains(" year") || gloss.contains(" month") || gloss.contains(" week");
    return RESTRICTING.stream().anyMatch(gloss::startsWith)
        || ages && gloss.chars().anyMatch(Character::isDigit);
  }

  private boolean isLimit(int at) {
    return Vocabulary.LIMITING.length(words, at, end) > 0;
  }

  private int clauseEnd(int from) {
    int at = from;
    while (at < end && words.kind(at) != Token.Kind.SEMICOLON) {
      at++;
    }
    return at;
  }
}
