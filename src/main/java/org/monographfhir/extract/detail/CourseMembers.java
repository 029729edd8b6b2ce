package org.monographfhir.extract.detail;

import java.util.List;
import org.monographfhir.extract.words.Words;

/** Which of several predicates belong together because they say how far the disease has gone. */
final class CourseMembers {

  private final Words words;
  private final List<Member> members;
  private final DiseaseCourse course;

  CourseMembers(Words words, List<Member> members) {
    this.words = words;
    this.members = members;
    this.course = new DiseaseCourse(words);
  }

  /** "A and B or C", all of which say so; not "A and is locally advanced or has spread". */
  boolean areGroup(int first) {
    Predicate second = members.get(first + 1).predicate();
    boolean anew = course.isLocal(second) && second.value() > second.from();
    return !anew && are(first, first + 1, first + 2);
  }

  /** Whether each of some members says so. */
  boolean are(int... each) {
    for (int member : each) {
      if (!course.isCourse(members.get(member).predicate())) {
        return false;
      }
    }
    return true;
  }

  /**
   * "A and B or C, and has X", where A, B and C say how far the disease has gone: X holds for all.
   * Where it starts; the number of members when there is none.
   */
  int shared() {
    boolean pair = members.size() > 3 && members.get(1).isAnd() && members.get(2).isOr();
    boolean rest = pair && are(0, 1, 2) && members.stream().skip(3).allMatch(Member::isAnd);
    return rest && !are(3) ? 3 : behindCourse();
  }

  /** "X, A and B or C, and Y": Y holds for all, too. */
  private int behindCourse() {
    int behind = members.size();
    while (behind > 1 && members.get(behind - 1).isAnd() && !are(behind - 1)) {
      behind--;
    }
    boolean or = behind < members.size() && members.get(behind - 1).isOr();
    boolean led = or && new CourseMembers(words, members.subList(0, behind)).leading() > 0;
    return led ? behind : members.size();
  }

  /**
   * "X, and A and B or C", where A, B and C say how far the disease has gone: X holds for all. How
   * many members are before A.
   */
  int leading() {
    int last = members.size() - 1;
    boolean or = last > 2 && members.get(last).isOr() && members.get(last - 1).isAnd();
    int first = or && areGroup(last - 2) ? last - 2 : 0;
    while (first > 0 && members.get(last).joint().equals(",or") && are(first - 1)) {
      first--;
    }
    for (int i = 1; i <= first; i++) {
      boolean before = members.get(i).isAnd() && !are(i - 1);
      first = before ? first : 0;
    }
    return first;
  }

  /**
   * "metastatic or recurrent and locally advanced", "has spread, or is locally advanced and cannot
   * be removed": what has spread is not locally advanced.
   */
  boolean isLocalBehind(int start, int member) {
    boolean spread =
        members.subList(start, member).stream().anyMatch(m -> course.isSpread(m.predicate()));
    if (!spread || !hasAndBehind(member)) {
      return false;
    }
    Predicate one = members.get(member).predicate();
    Predicate other = members.get(member + 1).predicate();
    boolean last = member + 2 == members.size();
    return course.isLocal(other) && !course.isSpread(one)
        || last && course.isLocal(one) && course.isFixed(other);
  }

  boolean hasAndBehind(int member) {
    return member + 1 < members.size() && members.get(member + 1).joint().equals("and");
  }
}
