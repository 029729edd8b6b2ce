package org.monographfhir.extract.detail;

import java.util.Optional;
import org.monographfhir.extract.words.Lexicon;
import org.monographfhir.extract.words.Token.Kind;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Went;

/** "to treat", "to help prevent", "as palliative treatment": what a use is meant to do. */
final class PurposePart implements ClausePart {

  private final ClauseState state;
  private final Words words;

  PurposePart(ClauseState state) {
    this.state = state;
    this.words = state.words;
  }

  @Override
  public int read(int at, Facts facts) {
    if (lowersRisk(at)) {
      // Of what, no part says: those words stay uncoded.
      facts.effect(IntendedEffect.REDUCE_RISK);
      return state.end;
    }
    int described = described(at, facts);
    Optional<Lexicon.Match> match = Vocabulary.PURPOSES.at(words, at, state.end);
    if (described > at || match.isEmpty() || !isLed(at)) {
      return described;
    }
    int stop = at + match.get().length();
    boolean joined = at > state.from && words.isOneOf(at - 1, "and", "or");
    boolean ofSame = words.isOneOf(stop, "it", "them", "the");
    if (state.lead == Lead.MAIN && joined && !ofSame) {
      // "and to prevent Y": another use, which a person has to read.
      return state.end;
    }
    stop += words.isOneOf(stop, "developing", "getting", "having") ? 1 : 0;
    effect(match.get().value()).ifPresent(facts::effect);
    if (joined) {
      facts.effectBeside();
    }
    words.mark(at, stop, Went.EFFECT);
    state.restart();
    state.behindPurpose = true;
    String code = match.get().value();
    state.behindAim = !code.equals(IntendedEffect.TREAT.code());
    state.behindRisk =
        code.equals(IntendedEffect.PREVENT.code())
            || code.equals(IntendedEffect.REDUCE_RISK.code());
    return stop;
  }

  /** "it lowers a woman's chance of X". */
  private boolean lowersRisk(int at) {
    if (!words.is(at, "it") || !words.isOneOf(at + 1, "lowers", "reduces", "decreases")) {
      return false;
    }
    for (int of = at + 3; of < Math.min(state.end, at + 6); of++) {
      if (words.is(of, "of") && words.isOneOf(of - 1, "risk", "chance")) {
        return true;
      }
    }
    return false;
  }

  private boolean isLed(int at) {
    return words.isOneOf(at, "to", "as", "for", "in")
        || words.is(at, "keep") && words.is(at - 1, "and")
        || words.isOneOf(at - 1, "and", "or") && state.behindPurpose
        || state.isStart(at)
        || at == state.therapyEnd;
  }

  private static Optional<IntendedEffect> effect(String code) {
    for (IntendedEffect effect : IntendedEffect.values()) {
      if (effect.code().equals(code)) {
        return Optional.of(effect);
      }
    }
    return Optional.empty();
  }

  /** "to help move stem cells to the blood so that ...": the whole of it is the effect. */
  private int described(int at, Facts facts) {
    int verb = words.are(at, "to", "help") ? at + 2 : at + 1;
    if (!words.is(at, "to") || !words.isOneOf(verb, "move", "mobilize", "release", "increase")) {
      return at;
    }
    int stop = at;
    while (stop < state.end
        && words.kind(stop) != Kind.STOP
        && words.kind(stop) != Kind.COLON
        && !Boundary.startsPeople(words, stop, state.end)) {
      stop++;
    }
    Optional<IntendedEffect> effect = EffectReader.described(words.text(at, stop));
    if (effect.isEmpty()) {
      return at;
    }
    facts.effect(effect.get());
    words.mark(at, stop, Went.EFFECT);
    return stop;
  }
}
