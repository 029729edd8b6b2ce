package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.detail.Predicate.Form;
import org.monographfhir.extract.words.Vocabulary;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.CriterionType;

/**
 * What predicates joined by "or" say. They share words: "cannot be treated with or did not respond
 * to X" speaks of X twice, "came back or got worse after Y" of Y.
 */
final class Alternatives {

  private final Words words;

  Alternatives(Words words) {
    this.words = words;
  }

  /**
   * Alternatives, and what was before all of them.
   *
   * @param before what is said before them; empty for the first
   */
  List<Criterion> read(List<Member> members, Optional<Predicate> before) {
    int stop = members.size();
    Predicate last = members.get(stop - 1).predicate();
    int after = earlier(last);
    boolean ofExtent = after < last.to() && hasExtent(members) && isShared(last);
    SharedObjects objects = new SharedObjects(words, members, before);
    List<Criterion> any = new ArrayList<>();
    for (int i = 0; i < stop; i++) {
      Predicate each = members.get(i).predicate();
      Optional<Criterion> shared = objects.shared(i);
      if (shared.isPresent()) {
        any.add(shared.get());
      } else if (ofExtent && i == stop - 1) {
        any.add(Findings.of(words, each.value(), after));
      } else if (i < stop - 1 && (isLevel(each, last) || isAdverb(each, last))) {
        String level = words.text(each.value(), each.to()) + " " + words.word(last.to() - 1);
        any.add(Findings.of(Findings.type(words, last.value(), last.to()), level, false));
      } else if (i < stop - 1 && after < last.to() && isCourse(each, last)) {
        any.add(objects.joined(each, after, last.to()));
      } else {
        any.add(alone(each));
      }
    }
    List<Criterion> all = new ArrayList<>();
    all.add(Findings.combined(Operator.ANY_OF, any));
    if (ofExtent) {
      all.add(Findings.of(CriterionType.PRIOR_THERAPY, words, after, last.to()));
    }
    return all;
  }

  /** "intermediate or high risk": the noun goes with both. */
  private boolean isLevel(Predicate each, Predicate last) {
    boolean one = each.form() == Form.BE && each.to() == each.value() + 1 && !each.negated();
    return one
        && words.isOneOf(last.to() - 1, "risk", "grade")
        && (words.isOneOf(each.value(), "low", "high", "poor")
            || words.word(each.value()).startsWith("intermediate"));
  }

  /** "locally or regionally advanced": the adjective goes with both. */
  private boolean isAdverb(Predicate each, Predicate last) {
    boolean one = each.form() == Form.BE && each.to() == each.value() + 1 && !each.negated();
    return one && last.to() > last.value() + 1 && Adverbs.areJoined(words, each.to());
  }

  private Criterion alone(Predicate each) {
    if (each.form() == Form.HAVE) {
      return NounPhrase.read(words, each.value(), each.to(), each.negated());
    }
    if (!each.negated() && CausedFindings.startAt(words, each.value())) {
      return CausedFindings.read(words, each.value(), each.to());
    }
    if (each.form() == Form.BE && each.negated()) {
      boolean finding = Findings.type(words, each.value(), each.to()) == CriterionType.BIOMARKER;
      return finding
          ? NeitherOf.read(words, each.value(), each.to())
          : Findings.of(words, each.value() - 1, each.to());
    }
    if (each.form() == Form.BE && Stages.isNumber(words, each.value())) {
      // "stage III or IV"
      return Findings.of(
          CriterionType.DISEASE_EXTENT, "stage " + words.text(each.value(), each.to()), false);
    }
    return Findings.of(words, each.value(), each.to());
  }

  /** Where, in a predicate of how the disease goes, stands what was before: "after", "during". */
  private int earlier(Predicate predicate) {
    int at = predicate.from();
    while (at < predicate.to() && !words.isOneOf(at, "after", "during", "following")) {
      at++;
    }
    return at;
  }

  /** "has spread after X", "has spread or come back after X": what was before all of them. */
  private boolean isShared(Predicate last) {
    CriterionType type = Findings.type(words, last.value(), Math.min(last.to(), earlier(last)));
    boolean elided = Vocabulary.PARTICIPLES.length(words, last.from(), last.to()) > 0;
    return type == CriterionType.DISEASE_EXTENT || elided && type == CriterionType.DISEASE_STATUS;
  }

  private boolean hasExtent(List<Member> members) {
    for (Member member : members) {
      Predicate each = member.predicate();
      int to = Math.min(each.to(), earlier(each));
      if (Findings.type(words, each.value(), to) == CriterionType.DISEASE_EXTENT
          && !each.negated()) {
        return true;
      }
    }
    return false;
  }

  private boolean isCourse(Predicate each, Predicate last) {
    CriterionType type = Findings.type(words, each.value(), each.to());
    boolean brief =
        each.to() - each.from() <= 2 && !each.negated() && type != CriterionType.DISEASE_EXTENT;
    boolean course =
        brief || type == CriterionType.DISEASE_STATUS || type == CriterionType.RESPONSE;
    boolean state = each.form() == Form.BE && last.form() == Form.BE;
    boolean known = type == CriterionType.DISEASE_STATUS && !words.is(each.value(), "newly");
    return course
        && (each.form() == Form.VERB || state && known)
        && earlier(each) == each.to()
        && each.to() - each.from() < 5;
  }
}
