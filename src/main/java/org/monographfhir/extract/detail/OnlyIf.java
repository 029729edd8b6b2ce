package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Token;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.Went;

/** Reads sentences that say under which condition some of the patients are treated. */
final class OnlyIf {

  private OnlyIf() {}

  /**
   * "Patients whose cancer has X should receive it only if Y": either not X, or Y. Only "if" makes
   * the sentence one of this kind when it starts with the use for such patients.
   */
  static boolean read(Words words, int from, int end, Facts use) {
    int condition = from;
    while (condition < end && !words.is(condition, "if")) {
      condition++;
    }
    boolean only =
        words.is(condition - 1, "only")
            || words.isOneOf(from + 2, "used", "given") && words.are(from + 3, "for", "patients");
    int having = from;
    while (having < condition && !words.isOneOf(having, "has", "have")) {
      having++;
    }
    if (condition == end || having == condition || !only) {
      return false;
    }
    int stop = having + 1;
    while (stop < condition && !words.is(stop, "should") && !words.is(stop, "only")) {
      stop++;
    }
    int verb = condition + 1;
    while (verb < end && Vocabulary.VERBS.length(words, verb, end) == 0) {
      verb++;
    }
    ClauseReader clauses = new ClauseReader(words, end);
    Optional<Read<Criterion>> then = clauses.body(verb);
    Criterion without = NounPhrase.read(words, having + 1, stop, true);
    if (then.isEmpty() || words.kind(then.get().end()) != Token.Kind.STOP) {
      return false;
    }
    List<Criterion> any = new ArrayList<>(List.of(without, then.get().value()));
    use.criteria().add(List.of(Findings.combined(Operator.ANY_OF, any)));
    words.mark(from, end, Went.CRITERION);
    return true;
  }
}
