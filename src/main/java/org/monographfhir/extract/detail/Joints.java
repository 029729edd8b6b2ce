package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.words.Words;
import org.monographfhir.monograph.CriterionType;

/** What joins the predicates of a clause: "and", "or", and commas that stand for one of them. */
final class Joints {

  private Joints() {}

  /** "and" or "or" between two predicates, with the comma before it; a comma alone otherwise. */
  static String between(Words words, int from, int behind) {
    String comma = words.isComma(words.behindGloss(from)) ? "," : "";
    for (int at = from; at < behind; at++) {
      if (words.isOneOf(at, "or", "and/or")) {
        return comma + "or";
      }
      if (words.isOneOf(at, "and", "but")) {
        return comma + "and";
      }
    }
    return ",";
  }

  /**
   * A comma joins as the word at the end of its list does: ", and" or ", or" where there is one.
   */
  static List<Member> resolved(List<Member> members) {
    List<Member> resolved = new ArrayList<>(members);
    boolean serial =
        members.stream().anyMatch(m -> m.joint().startsWith(",") && m.joint().length() > 1);
    String next = "and";
    for (int i = resolved.size() - 1; i >= 0; i--) {
      Member member = resolved.get(i);
      if (member.joint().equals(",")) {
        resolved.set(i, new Member(next, member.again(), member.predicate()));
      } else if (!member.joint().isEmpty() && (!serial || member.joint().startsWith(","))) {
        next = member.isOr() ? "or" : "and";
      }
    }
    return resolved;
  }

  /**
   * "treated with X for A, or as B and came back" stays one: what is joined by "and" can belong to
   * B alone.
   */
  static List<Member> together(Words words, List<Member> members) {
    List<Member> together = new ArrayList<>();
    for (Member member : members) {
      int last = together.size() - 1;
      boolean open = last >= 0 && member.joint().equals("and") && !member.again();
      Predicate before = open ? together.get(last).predicate() : member.predicate();
      if (open && isOpen(words, before)) {
        Member first = together.remove(last);
        int to = member.predicate().to();
        together.add(new Member(first.joint(), first.again(), before.to(to)));
      } else {
        together.add(member);
      }
    }
    return together;
  }

  /** "A or whose B and has a mutation": of both or of B alone, which a person has to tell. */
  static boolean areOpen(Words words, List<Member> members) {
    int last = members.size() - 1;
    int or = last;
    while (or > 0 && members.get(or).isAnd() && !members.get(or).again()) {
      or--;
    }
    boolean other = or == 1 && or < last && members.get(or).isOr() && members.get(or).again();
    return other
        && isMarker(words, members.get(last).predicate())
        && members.subList(0, or + 1).stream().noneMatch(m -> isMarker(words, m.predicate()));
  }

  private static boolean isMarker(Words words, Predicate each) {
    return Findings.type(words, each.value(), each.to()) == CriterionType.BIOMARKER;
  }

  private static boolean isOpen(Words words, Predicate predicate) {
    boolean open = false;
    for (int at = predicate.from(); at < predicate.to(); at++) {
      open |= words.isComma(at) && words.are(at + 1, "or", "as");
    }
    return open;
  }
}
