package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.detail.ClauseReader.Member;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;

/**
 * What several predicates say together. "Or" binds closer than "and": "A or B and C or D" is (A or
 * B) and (C or D); behind an "or" that starts the clause anew, or that contradicts what stands
 * before it, the other alternative starts.
 */
final class Coordination {

  private final Words words;
  private final List<Member> members;
  private final Alternatives alternatives;

  Coordination(Words words, List<Member> members) {
    this.words = words;
    this.members = members;
    this.alternatives = new Alternatives(words);
  }

  Criterion criterion() {
    List<Criterion> any = new ArrayList<>();
    int start = 0;
    boolean and = false;
    for (int i = 1; i <= members.size(); i++) {
      boolean anew =
          i < members.size()
              && members.get(i).joint().equals("or")
              && and
              && (members.get(i).again() || contradicts(start, i));
      if (anew || i == members.size()) {
        any.add(all(start, i));
        start = i;
        and = false;
      } else {
        and |= members.get(i).joint().equals("and");
      }
    }
    return Findings.combined(Operator.ANY_OF, any);
  }

  /** Whether a member says that something is so that an earlier one says is not, or vice versa. */
  private boolean contradicts(int start, int member) {
    Predicate one = members.get(member).predicate();
    for (int i = start; i < member; i++) {
      Predicate other = members.get(i).predicate();
      if (one.negated() != other.negated() && verb(one).equals(verb(other))) {
        return true;
      }
    }
    return false;
  }

  private String verb(Predicate predicate) {
    int at = predicate.from() + 1;
    while (words.isOneOf(at, "not", "been", "already")) {
      at++;
    }
    return words.word(at);
  }

  private Criterion all(int start, int stop) {
    List<Criterion> all = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i <= stop; i++) {
      if (i == stop || members.get(i).joint().equals("and")) {
        all.addAll(alternatives.read(members.subList(from, i)));
        from = i;
      }
    }
    return Findings.combined(Operator.ALL_OF, all);
  }
}
