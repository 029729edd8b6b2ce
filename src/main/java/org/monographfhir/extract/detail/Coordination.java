package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.detail.ClauseReader.Member;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.Criterion.Type;

/**
 * What several predicates say together. "Or" binds closer than "and": "A or B and C or D" is (A or
 * B) and (C or D); behind an "or" that starts the clause anew, or that contradicts what stands
 * before it, the other alternative starts.
 */
final class Coordination {

  private final Words words;
  private final List<Member> members;

  Coordination(Words words, List<Member> members) {
    this.words = words;
    this.members = members;
  }

  Criterion criterion() {
    List<Criterion> alternatives = new ArrayList<>();
    int start = 0;
    boolean and = false;
    for (int i = 1; i <= members.size(); i++) {
      boolean anew =
          i < members.size()
              && members.get(i).joint().equals("or")
              && and
              && (members.get(i).again() || contradicts(start, i));
      if (anew || i == members.size()) {
        alternatives.add(all(start, i));
        start = i;
        and = false;
      } else {
        and |= members.get(i).joint().equals("and");
      }
    }
    return Findings.combined(Operator.ANY_OF, alternatives);
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
        all.addAll(any(from, i));
        from = i;
      }
    }
    return Findings.combined(Operator.ALL_OF, all);
  }

  /** Alternatives, and what was before all of them. */
  private List<Criterion> any(int start, int stop) {
    Predicate last = members.get(stop - 1).predicate();
    int after = earlier(last);
    boolean ofExtent = after < last.to() && hasExtent(start, stop);
    List<Criterion> any = new ArrayList<>();
    for (int i = start; i < stop; i++) {
      Predicate each = members.get(i).predicate();
      if (ofExtent && i == stop - 1) {
        any.add(Findings.of(words, each.value(), after));
      } else if (i < stop - 1 && endsInPreposition(each)) {
        any.add(shared(each, members.get(i + 1).predicate()));
      } else if (i < stop - 1 && after < last.to() && isCourse(each)) {
        any.add(joined(each, after, last.to()));
      } else {
        any.add(alone(each));
      }
    }
    List<Criterion> all = new ArrayList<>();
    all.add(Findings.combined(Operator.ANY_OF, any));
    if (ofExtent) {
      all.add(Findings.of(Type.PRIOR_THERAPY, words, after, last.to()));
    }
    return all;
  }

  private Criterion alone(Predicate each) {
    if (each.form() == Form.HAVE) {
      return NounPhrase.read(words, each.value(), each.to(), each.negated());
    }
    if (each.form() == Form.BE && each.negated()) {
      boolean finding = Findings.type(words, each.value(), each.to()) == Type.BIOMARKER;
      return finding
          ? excluded(each.value(), each.to())
          : Findings.of(words, each.value() - 1, each.to());
    }
    return Findings.of(words, each.value(), each.to());
  }

  /** "is not A or B": neither of them. */
  private Criterion excluded(int from, int to) {
    List<Criterion> all = new ArrayList<>();
    int start = from;
    for (int at = from; at <= to; at++) {
      if (at == to || words.is(at, "or")) {
        all.add(Findings.of(words, start, at, true));
        start = at + 1;
      }
    }
    return Findings.combined(Operator.ALL_OF, all);
  }

  /** Where, in a predicate of how the disease goes, stands what was before: "after", "during". */
  private int earlier(Predicate predicate) {
    int at = predicate.from();
    while (at < predicate.to() && !words.isOneOf(at, "after", "during", "following")) {
      at++;
    }
    return at;
  }

  private boolean hasExtent(int start, int stop) {
    for (int i = start; i < stop; i++) {
      Predicate each = members.get(i).predicate();
      int to = Math.min(each.to(), earlier(each));
      if (Findings.type(words, each.value(), to) == Type.DISEASE_EXTENT && !each.negated()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCourse(Predicate each) {
    Type type = Findings.type(words, each.value(), each.to());
    boolean course = type == Type.DISEASE_STATUS || type == Type.RESPONSE;
    return course
        && each.form() == Form.VERB
        && earlier(each) == each.to()
        && each.to() - each.from() < 5;
  }

  private boolean endsInPreposition(Predicate each) {
    return words.isOneOf(each.to() - 1, "to", "with", "from", "for", "by", "of", "on");
  }

  /** "cannot be treated with or did not respond to X": X is the object of both. */
  private Criterion shared(Predicate each, Predicate next) {
    int object = next.value();
    while (object < next.to() && !words.isOneOf(object, "to", "with", "from", "by", "on")) {
      object++;
    }
    if (object == next.to()) {
      // "cannot take X": the object stands behind the verb.
      object = next.from();
      while (words.isOneOf(
          object, "cannot", "can", "could", "no", "longer", "not", "has", "have", "been")) {
        object++;
      }
    }
    return object + 1 < next.to() ? joined(each, object + 1, next.to()) : alone(each);
  }

  private Criterion joined(Predicate each, int from, int to) {
    String value = words.text(each.value(), each.to()) + " " + words.text(from, to);
    return Findings.of(Findings.type(words, each.value(), each.to()), value, false);
  }
}
