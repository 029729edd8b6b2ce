package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.UseWords.Went;

/**
 * Reads one sentence about a use, part by part from left to right. Words that start no part stay
 * uncoded. Where the sentence goes on with another alternative ("alone or with A in adults and
 * alone in children") there is more than one.
 */
final class UseClause {

  private final Words words;
  private final ClauseState state;
  private final ClauseParts parts;
  private final List<Facts> arms = new ArrayList<>(List.of(new Facts()));
  private final Opener opener;

  UseClause(Words words, int from, int end, KnownNames known, Lead lead) {
    this.words = words;
    this.state = new ClauseState(words, from, end, known, lead);
    this.parts = new ClauseParts(state);
    this.opener = new Opener(state);
  }

  /** What the sentence says; more than one when it holds several uses. */
  List<Facts> arms() {
    return arms;
  }

  /** Whether it says that the drug is also used so. */
  boolean isAlso() {
    return opener.isAlso();
  }

  UseClause read() {
    int at = opener.behind();
    while (at < state.end) {
      at = connecting(at) ? behindConnecting(at) : part(at);
    }
    share();
    return this;
  }

  private int part(int at) {
    if (Vocabulary.LIMITING.length(words, at, state.end) > 0) {
      return clauseEnd(at);
    }
    boolean first = state.lead == Lead.MAIN && at <= state.from + 1;
    Facts arm = arms.get(arms.size() - 1);
    boolean joined = state.or || at > state.from && words.is(at - 1, "and");
    Facts into = joined && parts.startsArm(at, arm) ? newArm() : arm;
    int count = into.criteria().size();
    int next = parts.read(at, into);
    giveBack(at, next);
    if (into.criteria().size() > count) {
      state.last = Optional.of(new ClauseState.LastCriteria(into, count, at, next));
    }
    if (next > at && state.or) {
      words.mark(at - 1, at, Went.CONNECTING);
    }
    state.or &= next == at && words.kind(at) != Kind.WORD;
    boolean joint = words.isOneOf(at - 1, "and", "or");
    boolean named = state.known.length(words, at, state.end) > 0;
    if (next == at && joint && (first || named)) {
      // Another condition: what follows is about it, too.
      return clauseEnd(at);
    }
    if (next == at && words.is(at, "if")) {
      return clauseEnd(at);
    }
    return Math.max(next, at + 1);
  }

  /**
   * A phrase is read to its end or not at all: words that follow it and are no part belong to it.
   */
  private void giveBack(int at, int next) {
    boolean unread = next == at && words.kind(at) == Kind.WORD;
    boolean goesOn = state.last.filter(last -> at - last.stop() <= (state.or ? 1 : 0)).isPresent();
    if (unread && goesOn) {
      ClauseState.LastCriteria last = state.last.get();
      last.facts().criteria().drop(last.count());
      words.unmark(last.start(), last.stop());
      state.last = Optional.empty();
    }
  }

  private Facts newArm() {
    state.restart();
    state.therapyEnd = -1;
    arms.add(new Facts());
    return arms.get(arms.size() - 1);
  }

  /** What the last alternative ends with holds for all, where the others say nothing like it. */
  private void share() {
    Facts last = arms.get(arms.size() - 1);
    boolean open = arms.stream().limit(arms.size() - 1L).allMatch(arm -> arm.criteria().isEmpty());
    if (arms.size() > 1 && open && !state.named) {
      arms.stream()
          .limit(arms.size() - 1L)
          .forEach(arm -> arm.criteria().add(last.criteria().all()));
    }
  }

  /** Marks, commas, and words that may stand between any two parts. */
  private boolean connecting(int at) {
    return switch (words.kind(at)) {
      case COMMA, STOP, COLON, SEMICOLON, MARK -> true;
      case GLOSS -> words.went(at - 1) != Went.UNCODED && !Glosses.restrict(words.word(at));
      default ->
          words.isOneOf(at, "and", "or", "and/or", "either", "both", "also")
              || Vocabulary.FILLERS.length(words, at, state.end) > 0;
    };
  }

  private int behindConnecting(int at) {
    if (words.isOneOf(at, "or", "and/or")) {
      // Whether it connects anything shows only behind it.
      state.or = !words.isEnd(at + 1);
      words.mark(at, state.or ? at : at + 1, Went.CONNECTING);
      return at + 1;
    }
    int filler = Vocabulary.FILLERS.length(words, at, state.end);
    state.behindPeople &= filler == 0;
    int behind = at + Math.max(1, filler);
    words.mark(at, behind, Went.CONNECTING);
    return behind;
  }

  private int clauseEnd(int from) {
    int at = from;
    while (at < state.end && words.kind(at) != Kind.SEMICOLON) {
      at++;
    }
    return at;
  }
}
