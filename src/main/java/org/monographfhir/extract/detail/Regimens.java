package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.extract.words.Vocabulary;

/** What the elements of a list of partners make together. */
final class Regimens {

  /** An element of a list: what joins it to the one before, and whether "either" stands there. */
  record Element(String joint, boolean either, Partner partner) {}

  private Regimens() {}

  /** The alternatives that the elements make; empty when that is open. */
  static Optional<List<List<Partner>>> of(List<Element> listed) {
    List<Element> elements = resolved(listed);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    List<Partner> shared = new ArrayList<>();
    int start = 0;
    int choice = choice(elements);
    while (start < choice) {
      shared.add(elements.get(start++).partner());
    }
    boolean either = start < elements.size() && elements.get(start).either();
    boolean open = elements.stream().anyMatch(e -> e.joint().equals("and/or"));
    boolean forBoth =
        either
            && elements.stream().skip(start).anyMatch(e -> e.joint().endsWith("or"))
            && elements.stream().skip(start + 1L).anyMatch(e -> e.joint().equals(", and"));
    if (open || forBoth) {
      return Optional.empty();
    }
    List<List<Partner>> alternatives = new ArrayList<>();
    for (int i = start; i < elements.size(); i++) {
      if (i == start || elements.get(i).joint().endsWith("or")) {
        alternatives.add(new ArrayList<>(shared));
      }
      alternatives.get(alternatives.size() - 1).add(elements.get(i).partner());
    }
    return either || choice > 0 || !isOpen(alternatives)
        ? Optional.of(alternatives)
        : Optional.empty();
  }

  /**
   * Where what is shared ends: at "either", or at the end of a list that its commas mark ("A, B,
   * and C or D").
   */
  private static int choice(List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).either()) {
        return i;
      }
    }
    int last = elements.size() - 2;
    boolean listed =
        last > 1
            && elements.get(last).joint().equals(", and")
            && elements.get(last + 1).joint().equals("or")
            && elements.subList(1, last).stream().allMatch(each -> each.joint().equals(", and"));
    return listed || last > 0 && areForms(elements, last) ? last : 0;
  }

  /** "A and prednisone or prednisolone": the last two are forms of one drug, and A is none. */
  private static boolean areForms(List<Element> elements, int last) {
    String one = elements.get(last).partner().term().text();
    String other = elements.get(last + 1).partner().term().text();
    return elements.get(last + 1).joint().equals("or")
        && Vocabulary.areAlike(one, other)
        && elements.subList(1, last + 1).stream().allMatch(each -> each.joint().endsWith("and"))
        && elements.subList(0, last).stream()
            .noneMatch(each -> Vocabulary.areAlike(each.partner().term().text(), one));
  }

  /** "A and B or C": C can be instead of B or of both. */
  private static boolean isOpen(List<List<Partner>> alternatives) {
    boolean single = alternatives.stream().anyMatch(each -> each.size() == 1);
    boolean several = alternatives.stream().anyMatch(each -> each.size() > 1);
    return single && several;
  }

  /** A comma joins as the next word that joins does. */
  private static List<Element> resolved(List<Element> elements) {
    List<Element> resolved = new ArrayList<>(elements);
    String next = "and";
    for (int i = resolved.size() - 1; i > 0; i--) {
      Element element = resolved.get(i);
      String joint = element.joint().equals(",") ? next : element.joint();
      next = joint.equals(", or") && element.joint().equals(", or") ? ", or" : joint;
      resolved.set(i, new Element(joint, element.either(), element.partner()));
    }
    return resolved;
  }
}
