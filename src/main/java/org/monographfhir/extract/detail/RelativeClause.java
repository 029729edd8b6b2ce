package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/** Reads clauses that start with "that", "who" or "whose". */
final class RelativeClause {

  /** How far behind "for whom" the verb stands at most. */
  private static final int SUBJECT = 8;

  private final Words words;
  private final int end;
  private final ClauseReader clauses;
  private final PhraseEnd phrase;

  RelativeClause(Words words, int end) {
    this.words = words;
    this.end = end;
    this.clauses = new ClauseReader(words, end);
    this.phrase = new PhraseEnd(words, end);
  }

  /** A relative clause: "that has spread or cannot be removed", "whose cancer got worse". */
  Optional<Read<Criterion>> read(int from) {
    if (words.are(from, "for", "whom")) {
      return forWhom(from + 2);
    }
    int verb = Boundary.behindRelative(words, from, end);
    if (verb == 0) {
      return Optional.empty();
    }
    if (!words.is(from, "whose") || isDisease(from + 1, verb)) {
      return clauses.body(verb);
    }
    return isOfSubject(from) ? ofSubject(from + 1, verb) : ofNarrowed(from + 1, verb);
  }

  /** "for whom surgery may cause harm", "for whom no other drugs can be used". */
  private Optional<Read<Criterion>> forWhom(int from) {
    int verb = from + 1;
    while (verb < Math.min(end, from + SUBJECT) && !Boundary.startsPredicate(words, verb, end)) {
      verb++;
    }
    if (!Boundary.startsPredicate(words, verb, end)) {
      return Optional.empty();
    }
    int stop = phrase.end(verb + 1);
    Criterion told = Findings.of(words, from, stop);
    boolean treated = Treatments.isNamed(words, from, stop);
    return Optional.of(
        new Read<>(
            treated ? Findings.of(CriterionType.PRIOR_THERAPY, words, from, stop) : told, stop));
  }

  /** "whose metastatic cancer has X": both. */
  private Optional<Read<Criterion>> ofNarrowed(int from, int verb) {
    AdjectiveReader adjectives = new AdjectiveReader(words);
    int noun = verb - 1;
    boolean known = new Narrowing(words).behindKnown(from, noun) == noun;
    Optional<Read<Criterion>> body = known ? clauses.body(verb) : Optional.empty();
    if (body.isEmpty()) {
      return ofSubject(from, verb);
    }
    List<Criterion> all = new ArrayList<>(adjectives.read(from, noun).criteria());
    all.addAll(Findings.parts(body.get().value()));
    return Optional.of(new Read<>(Findings.combined(Operator.ALL_OF, all), body.get().end()));
  }

  /** "whose bones": the clause is not about the disease. */
  boolean isOfSubject(int from) {
    int verb = Boundary.behindRelative(words, from, end);
    boolean generic = Vocabulary.GENERIC_DISEASES.length(words, verb - 1, verb) > 0;
    return verb > 0 && words.is(from, "whose") && !generic && !isDisease(from + 1, verb);
  }

  /** Whether the subject of a clause is the disease itself and nothing else. */
  private boolean isDisease(int from, int verb) {
    int length = Vocabulary.GENERIC_DISEASES.length(words, from, verb);
    int behind = from + (length > 0 ? length : 1);
    boolean rest = behind == verb || words.is(behind, "either") && behind + 1 == verb;
    boolean capitals = words.at(from).text().chars().allMatch(Character::isUpperCase);
    return rest && (length > 0 || capitals || Vocabulary.isDiseaseNoun(words.word(from)));
  }

  /** "whose bones have finished growing": says nothing without its subject. */
  private Optional<Read<Criterion>> ofSubject(int from, int verb) {
    int stop = phrase.end(verb + 1);
    return Optional.of(new Read<>(Findings.of(words, from, stop), stop));
  }
}
