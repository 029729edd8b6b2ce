package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Went;

/** "with A and B", "alone", "first with A, and then alone": what a drug is given with. */
final class TherapyPart implements ClausePart {

  /** How many moments a step has at most: "before surgery as induction therapy". */
  private static final int MOMENTS = 2;

  private final ClauseState state;
  private final Words words;
  private final TherapyReader therapies;
  private final MomentReader moments;
  private final boolean ordered;

  TherapyPart(ClauseState state) {
    this.state = state;
    this.words = state.words;
    this.therapies = new TherapyReader(words, state.end);
    this.moments = new MomentReader(words, state.end);
    this.ordered = isOrdered();
  }

  /** Whether the sentence names the steps of a treatment. */
  private boolean isOrdered() {
    for (int at = state.from; at < state.end; at++) {
      boolean next = words.isOneOf(at, "then", "next") && therapies.read(at + 1).isPresent();
      if (next || words.are(at, "followed", "by")) {
        return true;
      }
    }
    return false;
  }

  @Override
  public int read(int at, Facts facts) {
    if (state.isStart(at) && state.lead == Lead.PARTNERS) {
      return take(at, therapies.list(at), facts);
    }
    boolean shared = words.isComma(at - 1) && words.are(at - 3, "to", "treatment");
    boolean unread =
        words.isOneOf(at - 1, "treated", "treatment") && words.went(at - 1) == Went.UNCODED;
    if (words.is(at, "with") && (shared || unread || words.isOneOf(at - 1, "not", "never"))) {
      // Of a clause that was not understood, or what it is not given with.
      return at;
    }
    int modality = Vocabulary.MODALITIES.length(words, at + 1, state.end);
    if (at == state.therapyEnd && words.is(at, "in") && modality > 0) {
      // "with a laser in photodynamic therapy"
      therapies.list(at + 1).ifPresent(read -> facts.therapy().together(read.value(), false));
      return behind(at, at + 1 + modality, facts);
    }
    int step = step(at, facts);
    boolean people = state.behindPeople || Vocabulary.GROUPS.has(words.word(at - 1));
    boolean ofPeople = people && words.is(at, "with") && !isDrug(at + 1);
    return step > at || ofPeople ? step : take(at, therapies.read(at), facts);
  }

  /** "first with A", "then alone", "followed by B". */
  private int step(int at, Facts facts) {
    boolean first = ordered && words.is(at, "first") && therapies.read(at + 1).isPresent();
    boolean followed = words.are(at, "followed", "by");
    if (!first && !followed && !words.isOneOf(at, "then", "next")) {
      return at;
    }
    if (followed) {
      return followed(at, facts);
    }
    Optional<Read<Therapies>> read = therapies.read(at + 1);
    read.ifPresent(step -> facts.therapy().step(step.value()));
    return read.map(step -> behind(at, step.end(), facts)).orElse(at);
  }

  /** "followed by B": a step behind another one of which the partners are named. */
  private int followed(int at, Facts facts) {
    Optional<Read<Therapies>> read = therapies.next(at + 2);
    int stop = read.map(Read::end).orElseGet(() -> new PhraseEnd(words, state.end).end(at + 2));
    int behind = TherapyReader.behindAlone(words, stop);
    if (read.isEmpty() || facts.therapy().isEmpty() || behind > stop) {
      // "followed by B alone": whether the drug itself goes on shows nowhere.
      return behind;
    }
    facts.therapy().step(read.get().value());
    return behind(at, stop, facts);
  }

  private int take(int at, Optional<Read<Therapies>> read, Facts facts) {
    if (read.isEmpty() || TherapyReader.isWhole(words, at, facts)) {
      return at;
    }
    state.partners(facts);
    Therapies found = read.get().value();
    boolean single = found.regimens().size() == 1 && !found.equals(Therapies.ALONE);
    if (TherapyReader.isBeside(words, at)) {
      facts.therapy().setBeside();
    }
    boolean optional = state.option && single;
    facts.therapy().add(optional ? new Therapies(List.of(), found.regimens().get(0)) : found);
    return behind(at, read.get().end(), facts);
  }

  private int behind(int at, int stop, Facts facts) {
    words.mark(at, stop, Went.OTHER_THERAPY);
    state.restart();
    state.therapyEnd = stop;
    int end = stop;
    for (int i = 0; i < MOMENTS && ordered; i++) {
      Optional<Read<Criterion>> moment = moments.read(end);
      if (moment.isEmpty() || !(moment.get().value() instanceof Finding)) {
        return end;
      }
      facts.therapy().moment(((Finding) moment.get().value()).value().text());
      words.mark(end, moment.get().end(), Went.OTHER_THERAPY);
      end = moment.get().end();
    }
    return end;
  }

  /** "in adults with betalimab": drugs by the endings of their names, classes, modalities. */
  private boolean isDrug(int at) {
    return therapies
        .list(at)
        .map(read -> read.value().regimens().stream().flatMap(List::stream))
        .map(partners -> partners.allMatch(Partner::isGiven))
        .orElse(false);
  }

  /** Whether another alternative starts here, with people or partners of its own. */
  boolean startsArm(int at, Facts arm) {
    Optional<Read<Therapies>> read = therapies.read(at);
    int end = read.map(Read::end).orElse(at);
    boolean moment = AnotherUse.isMoment(words, end, arm) || ApartMoments.startAt(words, at);
    int near = ApartMoments.isOfOthers(words, end, arm) ? 0 : 2;
    boolean given =
        !arm.therapy().isEmpty() && state.therapyEnd >= 0 && at > state.therapyEnd + near;
    boolean people = Boundary.startsPeople(words, at, state.end) && !arm.criteria().isEmpty();
    return moment || (read.isPresent() ? given && !TherapyReader.isWhole(words, at, arm) : people);
  }
}
