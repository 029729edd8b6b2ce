package org.monographfhir.extract.detail;

import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Went;

/**
 * "for newly diagnosed cancer", "in patients with stage III disease": the disease that the words
 * behind a preposition, a purpose or people name.
 */
final class DiseasePart implements ClausePart {

  private final ClauseState state;
  private final Words words;
  private final DiseaseReader diseases;

  DiseasePart(ClauseState state) {
    this.state = state;
    this.words = state.words;
    this.diseases = new DiseaseReader(words, state.end, state.known);
  }

  @Override
  public int read(int at, Facts facts) {
    boolean having = isHaving(at);
    boolean led = isLed(at);
    boolean object = state.behindPurpose && !state.isUnread(at - 1);
    boolean listed = state.isStart(at) || object || words.kind(at - 1) == Kind.COLON;
    if (!led && !listed && !having) {
      return at;
    }
    int verb = words.is(at, "who") ? at + 2 : at + 1;
    int start = having ? verb : led ? at + 1 : at;
    start += Vocabulary.FILLERS.length(words, start, state.end);
    Optional<Read<Disease>> read =
        words.kind(start) != Kind.WORD || words.isOneOf(start, "no", "neither", "without")
            ? Optional.empty()
            : diseases.read(start);
    if (read.isEmpty()) {
      return at;
    }
    Disease disease = read.get().value();
    int stop = read.get().end();
    boolean other = !disease.conditions().isEmpty();
    boolean clause = words.is(stop, "that") && Vocabulary.NOUN_CLAUSES.has(words.word(stop + 1));
    if (having && other && clause && !words.isOneOf(stop + 1, "is", "are")) {
      // "who have A that causes B": the clause says which A.
      return at;
    }
    boolean beside = having && !facts.people().isEmpty() && words.is(stop, "with");
    if (state.lead == Lead.LEAD_IN && beside && other) {
      // "adults who have A, with:": the list names another.
      facts.criteria().add(List.of(OtherDiseases.setting(words, disease, start, stop)));
      return took(at, start, stop, Went.CRITERION);
    }
    if (state.lead == Lead.LEAD_IN && (other || disease.unknown())) {
      return took(at, at, stop, Went.CONNECTING);
    }
    boolean behindNamed = state.named && state.behindPeople;
    boolean stands = state.lead == Lead.MAIN || state.lead == Lead.LATER || behindNamed;
    if (stands && other && state.behindAim && (listed || words.is(at, "of"))) {
      // "to reduce the risk of Y": what is prevented is no setting, and no part says it.
      return at;
    }
    boolean narrowed = !other && state.behindRisk && !disease.criteria().isEmpty();
    if (narrowed && listed) {
      // "to lower the risk of invasive X": that is what is prevented, too.
      return at;
    }
    boolean beyond = words.is(at, "with") && isFoundDisease(at - 1);
    if ((stands || beyond) && other && !disease.own()) {
      // The condition stands: people who have another disease are a setting.
      boolean added =
          facts
              .criteria()
              .add(List.of(OtherDiseases.setting(words, disease, start, stop)), state.or);
      return added ? took(at, start, stop, Went.CRITERION) : at;
    }
    if (state.lead == Lead.TYPES && state.isStart(at)) {
      facts.conditions(List.of(Terms.condition(words, start, stop)));
      return took(at, start, stop, Went.CONDITION);
    }
    if (state.lead == Lead.WITH && other && state.known.areComplications()) {
      // "anemia in adults with: X": what they have anemia with.
      facts.criteria().add(List.of(OtherDiseases.setting(words, disease, start, stop)), state.or);
      return took(at, start, stop, Went.CRITERION);
    }
    if (having && other || !facts.criteria().add(disease.criteria(), state.or)) {
      return at;
    }
    // "or with tumors that ...": what is an alternative follows.
    state.orGoesOn = state.or && disease.criteria().isEmpty() && !other;
    facts.conditions(disease.conditions());
    state.named = true;
    boolean narrows = !disease.criteria().isEmpty();
    return took(at, start, stop, narrows ? Went.CRITERION : Went.CONDITION);
  }

  /** "who have X with Y": X was a finding, and so is Y. */
  private boolean isFoundDisease(int at) {
    return Vocabulary.isDiseaseNoun(words.word(at)) && words.went(at) == Went.CRITERION;
  }

  private int took(int at, int start, int stop, Went where) {
    words.mark(at, start, Went.CONNECTING);
    words.mark(start, stop, where);
    state.restart();
    state.behindPeople = !words.isComma(stop);
    return stop;
  }

  /** "who have stage III cancer"; at the start of an item without "who". */
  private boolean isHaving(int at) {
    boolean ofPeople = words.is(at, "who") && words.is(at + 1, "have");
    return ofPeople || state.isStart(at) && words.isOneOf(at, "have", "has");
  }

  private boolean isLed(int at) {
    boolean with = words.is(at, "with") && (state.behindPeople || state.isStart(at));
    boolean open = words.are(at, "with", "or");
    boolean fixed = words.are(at, "in", "situ");
    return with && !open || !fixed && words.isOneOf(at, "for", "of", "in");
  }
}
