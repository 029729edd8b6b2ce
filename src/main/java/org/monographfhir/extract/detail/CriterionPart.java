package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Went;

/** Clauses and settings that narrow a use: "whose cancer has spread", "after surgery". */
final class CriterionPart implements ClausePart {

  /** How far a cause stands at most before what is said of it. */
  private static final int FAR = 16;

  private final ClauseState state;
  private final Words words;
  private final ClauseReader clauses;
  private final RelativeClause relatives;
  private final SettingReader settings;

  CriterionPart(ClauseState state) {
    this.state = state;
    this.words = state.words;
    this.clauses = new ClauseReader(words, state.end);
    this.relatives = new RelativeClause(words, state.end);
    this.settings = new SettingReader(words, state.end, state.known);
  }

  @Override
  public int read(int at, Facts facts) {
    boolean start = state.isStart(at);
    if (words.isOneOf(at, "that", "which") && isOfUnreadCause(at)) {
      // "caused by A or by B that has spread": what it is about was not read.
      return relatives.read(at).map(Read::end).orElse(at);
    }
    if (words.kind(at) == Kind.GLOSS && words.word(at).startsWith("(stage")) {
      String stage = words.at(at).text();
      String value = stage.substring(1, stage.length() - 1);
      facts.criteria().add(List.of(Findings.of(CriterionType.DISEASE_EXTENT, value, false)));
      words.mark(at, at + 1, Went.CRITERION);
      return at + 1;
    }
    Optional<Read<Criterion>> read =
        (start ? settings.led(state.lead, at) : Optional.<Read<Criterion>>empty())
            .or(() -> relatives.read(at))
            .or(() -> clause(at))
            .or(() -> settings.read(at, state.behindPeople || start));
    if (read.isPresent()
        && !state.or
        && relatives.isOfSubject(at)
        && facts.people().ofLast(read.get().value())) {
      // "adults and adolescents whose bones have finished growing"
      words.mark(at, read.get().end(), Went.POPULATION);
      return read.get().end();
    }
    if (read.isPresent() && (at == state.behindApart || isOfLastPartners(at))) {
      // "in adults, and in children who have X", "with A, or alone after B": of both or of the last
      // only, a person has to tell.
      return read.get().end();
    }
    if (read.isPresent() && isOpen(at, read.get())) {
      facts.criteria().add(Findings.parts(read.get().value()));
      words.mark(at, read.get().end(), Went.CRITERION);
      return state.end;
    }
    if (read.isPresent() && Fragments.isIn(read.get().value())) {
      // Its words stay in no part, and nothing in them is read.
      return read.get().end();
    }
    int first = state.or ? firstOfClause(at, facts) : -1;
    boolean added =
        read.isPresent()
            && (first >= 0
                ? facts.criteria().addBehind(Findings.parts(read.get().value()), first)
                : facts.criteria().add(Findings.parts(read.get().value()), state.or));
    if (!added) {
      return at;
    }
    words.mark(at, read.get().end(), Went.CRITERION);
    // "in patients whose cancer has X, with A": A is given.
    state.behindPeople &= !words.isOneOf(at, "who", "whose") || !words.isComma(read.get().end());
    state.behindPurpose = false;
    return read.get().end();
  }

  /** "that is A and B, or whose C": C instead of both; where these start, -1 for other clauses. */
  private int firstOfClause(int at, Facts facts) {
    return state
        .last
        .filter(last -> last.facts() == facts && words.isComma(last.stop()))
        .filter(last -> last.stop() + 2 == at && words.isOneOf(at, "who", "whose"))
        .filter(last -> facts.criteria().size() > last.count() + 1)
        .map(LastCriteria::count)
        .orElse(-1);
  }

  private boolean isOfUnreadCause(int that) {
    int at = that - 1;
    while (at > that - FAR && state.isUnread(at)) {
      if (Vocabulary.CAUSES.length(words, at, that) > 0) {
        return true;
      }
      at--;
    }
    return false;
  }

  /** "with A, with B, or alone after C". */
  private boolean isOfLastPartners(int at) {
    boolean moment = words.isOneOf(at, "after", "before", "during", "following");
    boolean orAlone = words.is(at - 1, "alone") && words.is(at - 2, "or");
    return orAlone && (words.isOneOf(at, "if", "when") || moment && words.isComma(at - 3));
  }

  /**
   * "as A or as B in patients whose ...": for A and B or for B only, which a person has to tell.
   */
  private boolean isOpen(int at, Read<Criterion> moments) {
    int people = moments.end() + 1;
    boolean several = words.is(at, "as") && moments.value() instanceof Criterion.Combination;
    int length = Vocabulary.GROUPS.length(words, people, state.end);
    return several
        && words.is(moments.end(), "in")
        && length > 0
        && words.isOneOf(people + length, "who", "whose", "with");
  }

  /** A clause without a pronoun: "patients previously treated with X", "has spread". */
  private Optional<Read<Criterion>> clause(int at) {
    boolean verb = state.isStart(at) && Boundary.startsPredicate(words, at, state.end);
    boolean participle =
        state.behindPeople
            && Vocabulary.PARTICIPLES.length(words, at, state.end) > 0
            && words.went(at - 1) != Went.UNCODED;
    return verb || participle ? clauses.body(at) : Optional.empty();
  }
}
