package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.monograph.OtherTherapy;

/**
 * Which partners of one list go together: "A, B, and C" are one group, "A or B" two, and "A and
 * either B or C" is A with B, or A with C. "A and B or C" can be read two ways and gets no groups.
 */
final class PartnerGroups {

  /**
   * A noun of the list with the words before it.
   *
   * @param joint the separator: empty for the first
   */
  record Member(Noun noun, String joint) {

    boolean startsAlternative() {
      return joint.contains("or ");
    }

    boolean startsChoice() {
      return joint.contains("either");
    }

    boolean joins() {
      return joint.contains("and ") || joint.contains("plus");
    }
  }

  private PartnerGroups() {}

  /**
   * The partners, each with its group.
   *
   * @param firstGroup the number of the first group
   */
  static List<OtherTherapy> of(List<Member> members, int firstGroup) {
    if (members.stream().noneMatch(Member::startsAlternative)) {
      return members.stream().flatMap(m -> m.noun().therapy(firstGroup).stream()).toList();
    }
    int choice = choice(members);
    if (choice < 0) {
      return members.stream().flatMap(m -> m.noun().therapy(firstGroup).stream()).toList();
    }
    List<OtherTherapy> partners = new ArrayList<>();
    for (int i = choice; i < members.size(); i++) {
      if (choice > 0 && members.get(i).noun().kind() == Noun.Kind.UNNAMED) {
        // "A and either B or other drugs": not A alone.
        continue;
      }
      int group = firstGroup + i - choice;
      for (Member together : members.subList(0, choice)) {
        together.noun().therapy(group).ifPresent(partners::add);
      }
      members.get(i).noun().therapy(group).ifPresent(partners::add);
    }
    return partners;
  }

  /** Where the alternatives start, if they are single names to the end of the list; else -1. */
  private static int choice(List<Member> members) {
    int choice = 0;
    for (int i = 1; i < members.size(); i++) {
      if (members.get(i).startsChoice()) {
        choice = i;
      }
    }
    for (int i = choice + 1; i < members.size(); i++) {
      if (members.get(i).joins()) {
        return -1;
      }
    }
    return choice;
  }
}
