package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final CourseMembers course;

  Coordination(Words words, List<Member> members) {
    this.words = words;
    this.members = members;
    this.alternatives = new Alternatives(words);
    this.course = new CourseMembers(words, members);
  }

  Criterion criterion() {
    int leading = course.leading();
    if (leading > 0) {
      List<Criterion> all = new ArrayList<>(Findings.parts(all(0, leading)));
      List<Member> rest = members.subList(leading, members.size());
      all.addAll(Findings.parts(new Coordination(words, rest).criterion()));
      return Findings.combined(Operator.ALL_OF, all);
    }
    int shared = course.shared();
    if (shared < members.size()) {
      List<Criterion> all = new ArrayList<>();
      all.add(new Coordination(words, members.subList(0, shared)).criterion());
      all.addAll(Findings.parts(all(shared, members.size())));
      return Findings.combined(Operator.ALL_OF, all);
    }
    List<Criterion> any = new ArrayList<>();
    int start = 0;
    boolean and = false;
    for (int i = 1; i <= members.size(); i++) {
      boolean anew = i < members.size() && members.get(i).isOr() && startsAnew(start, i, and);
      if (anew || i == members.size()) {
        any.add(all(start, i));
        start = i;
        and = false;
      } else {
        and |= members.get(i).isAnd();
      }
    }
    return Findings.combined(Operator.ANY_OF, any);
  }

  /**
   * Whether an "or" has on its left all that stands there: it starts with "who" again, contradicts
   * it, stands behind a comma, or all of it says how far the disease has gone.
   */
  private boolean startsAnew(int start, int member, boolean and) {
    Member each = members.get(member);
    boolean ofLast = members.get(member - 1).again() && each.joint().equals("or");
    boolean again = each.again() && (and && !ofLast || course.hasAndBehind(member));
    if (again || course.isLocalBehind(start, member)) {
      return true;
    }
    // "is A, or is B and C": a comma before the first "or" of two.
    boolean first =
        members.subList(start + 1, member).stream()
            .noneMatch(m -> words.isComma(m.predicate().from() - 1));
    boolean two = first && each.joint().equals(",or") && course.hasAndBehind(member);
    if (two && words.isOneOf(each.predicate().from(), "is", "are", "has", "have")) {
      return true;
    }
    boolean joined =
        members.subList(start + 1, member).stream().allMatch(m -> m.joint().equals("and"));
    boolean comma = joined && each.joint().equals(",or");
    boolean ofCourse = joined && member == start + 2 && course.areGroup(start);
    return and && (comma || ofCourse || contradicts(start, member));
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
    return words.is(at, "metastasized") ? "spread" : words.word(at);
  }

  private Criterion all(int start, int stop) {
    List<Criterion> all = new ArrayList<>();
    int from = start;
    for (int i = start + 1; i <= stop; i++) {
      if (i == stop || members.get(i).isAnd()) {
        Optional<Predicate> before =
            from > 0 ? Optional.of(members.get(from - 1).predicate()) : Optional.empty();
        all.addAll(alternatives.read(members.subList(from, i), before));
        from = i;
      }
    }
    return Findings.combined(Operator.ALL_OF, all);
  }
}
