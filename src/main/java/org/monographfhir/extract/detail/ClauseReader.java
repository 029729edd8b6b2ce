package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;

/**
 * Reads what a clause says of a patient or a cancer: one predicate or several, joined by "and",
 * "or" and commas.
 */
final class ClauseReader {

  private final Words words;
  private final int end;
  private final PredicateReader predicates;
  private final PhraseEnd phrase;
  private final StatePhrase states;

  ClauseReader(Words words, int end) {
    this.words = words;
    this.end = end;
    this.predicates = new PredicateReader(words, end);
    this.phrase = new PhraseEnd(words, end);
    this.states = new StatePhrase(words, end);
  }

  /** A clause without a pronoun, from its first verb on. */
  Optional<Read<Criterion>> body(int from) {
    return predicates(from, false);
  }

  /** What stands behind "is", and further predicates: "metastatic and has X". */
  Optional<Read<Criterion>> states(int from) {
    return predicates(from, true);
  }

  private Optional<Read<Criterion>> predicates(int from, boolean behindIs) {
    List<Member> members = new ArrayList<>();
    int at = from;
    String joint = "";
    boolean again = false;
    while (true) {
      boolean state = behindIs && members.isEmpty();
      Optional<Predicate> read = state ? states.read(at) : predicate(at, members, again);
      if (read.isEmpty()) {
        break;
      }
      members.add(new Member(joint, again, read.get()));
      int behind = Boundary.behindJoint(words, words.behindGloss(read.get().to()));
      int relative = Boundary.behindRelative(words, behind, end);
      boolean other = words.is(behind, "whose") && !isOfDisease(behind + 1, relative);
      if (other || behind <= read.get().to() || behind >= end) {
        break;
      }
      joint = Joints.between(words, read.get().to(), behind);
      again = relative > 0;
      at = relative > 0 ? relative : behind;
    }
    if (members.isEmpty() || Joints.areOpen(words, members)) {
      return Optional.empty();
    }
    int last = members.get(members.size() - 1).predicate().to();
    List<Member> joined = Joints.together(words, Joints.resolved(members));
    return Optional.of(new Read<>(new Coordination(words, joined).criterion(), last));
  }

  /** Whether the subject behind "whose" is the disease and nothing else. */
  private boolean isOfDisease(int from, int verb) {
    int noun = from + Vocabulary.GENERIC_DISEASES.length(words, from, verb);
    boolean either = words.is(verb - 1, "either") && noun == verb - 1;
    return noun > from && (noun == verb || either)
        || verb == from + 1 && Vocabulary.isDiseaseNoun(words.word(from))
        || words.at(from).text().chars().allMatch(Character::isUpperCase) && verb == from + 1;
  }

  private Optional<Predicate> predicate(int at, List<Member> before, boolean again) {
    if (at >= end) {
      return Optional.empty();
    }
    if (Boundary.startsPredicate(words, at, end)) {
      return predicates.read(at);
    }
    if (!before.isEmpty() && Boundary.startsSubject(words, at)) {
      int verb = words.is(at, "it") ? at + 1 : at;
      return words.is(at, "it")
          ? predicates.read(verb)
          : Optional.of(new Predicate(Form.VERB, false, at, at, phrase.end(at + 2)));
    }
    if (before.isEmpty() || again) {
      return Vocabulary.PARTICIPLES.length(words, at, end) > 0
          ? predicates.read(at)
          : Optional.empty();
    }
    Predicate last = before.get(before.size() - 1).predicate();
    if (Vocabulary.PARTICIPLES.length(words, at, end) > 0 && last.form() == Form.VERB) {
      return predicates.read(at);
    }
    return last.form() == Form.BE && !Boundary.startsPart(words, at, end)
        ? states.read(at)
        : Optional.empty();
  }
}
