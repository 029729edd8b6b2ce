package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/**
 * Reads one sentence about a use, part by part from left to right. Words that start no part stay
 * uncoded. Where the sentence goes on with another alternative ("alone or with A in adults and
 * alone in children") there is more than one.
 */
final class UseClause {

  private final Words words;
  private final ClauseState state;
  private final ClauseParts parts;
  private final Arms arms = new Arms();
  private final Opener opener;

  UseClause(Words words, int from, int end, KnownNames known, Lead lead) {
    this.words = words;
    this.state = new ClauseState(words, from, end, known, lead);
    this.parts = new ClauseParts(state);
    this.opener = new Opener(state);
  }

  /** What the sentence says; more than one when it holds several uses. */
  List<Facts> arms() {
    return arms.all();
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
    arms.share(state.named);
    return this;
  }

  private int part(int at) {
    if (Boundary.isLimiting(words, at, state.end)) {
      return clauseEnd(at);
    }
    boolean aim = state.or && AnotherUse.isAim(words, at, arms.last());
    if (state.or && state.isBehindUnread(at) || aim || state.followsMoment(at)) {
      // One of two alternatives was not read: the other is not necessary.
      return clauseEnd(at);
    }
    boolean first = state.lead == Lead.MAIN && state.isNearStart(at);
    Facts arm = arms.last();
    boolean joined = state.isJoined(at, arm);
    Facts into = joined && parts.startsArm(at, arm) ? newArm(at) : arm;
    int count = into.criteria().size();
    if (Boundary.startsPeople(words, at, state.end)) {
      arms.people(count);
    }
    int next = parts.read(at, into);
    if (giveBack(at, next) && state.or) {
      // The other alternative was not read: neither is what follows it.
      return clauseEnd(at);
    }
    if (into.criteria().size() > count) {
      state.last = Optional.of(new LastCriteria(into, count, at, next));
    }
    if (next > at && state.or) {
      words.mark(at - 1, at, Went.CONNECTING);
    }
    state.or &= state.orGoesOn || next == at && words.kind(at) != Kind.WORD;
    state.orGoesOn = false;
    boolean joint = words.isOneOf(at - 1, "and", "or");
    int behind = state.known.behindAll(words, at, state.end);
    boolean named = behind > at;
    if (next == at && joint && named && !arm.criteria().isEmpty() && !words.isEnd(behind)) {
      // "nausea caused by A and nausea after B": the condition once more, in another setting.
      arms.people(0);
      newArm(at);
      words.mark(at, behind, Went.CONDITION);
      return behind;
    }
    if (next == at && (joint && (first || named) || words.is(at, "if"))) {
      // Another condition: what follows is about it, too.
      return clauseEnd(at);
    }
    return Math.max(next, at + 1);
  }

  /**
   * A phrase is read to its end or not at all: words that follow it and are no part belong to it.
   */
  private boolean giveBack(int at, int next) {
    boolean read = next > at && (words.went(at) != Went.UNCODED || !words.is(at, "that"));
    boolean unread = !read && words.kind(at) == Kind.WORD;
    boolean goesOn = unread && state.last.filter(last -> state.follows(last, at)).isPresent();
    if (goesOn) {
      LastCriteria last = state.last.get();
      last.facts().criteria().drop(last.count());
      words.unmark(last.start(), last.stop());
      state.last = Optional.empty();
    }
    return goesOn;
  }

  private Facts newArm(int at) {
    state.restart();
    state.therapyEnd = -1;
    return arms.add(state.beforePartners, words.isComma(state.joint(at) - 1));
  }

  /** Marks, commas, and words that may stand between any two parts. */
  private boolean connecting(int at) {
    return switch (words.kind(at)) {
      case COMMA, STOP, COLON, SEMICOLON, MARK -> true;
      case GLOSS -> words.went(at - 1) != Went.UNCODED && !Glosses.restrict(words.at(at).text());
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
