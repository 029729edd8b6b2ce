package org.monographfhir.extract.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Population;

/**
 * People that a page names twice: "children aged 6 months and older", and later "in children whose
 * cancer has X". Both times it speaks of the same people, and what it says of them holds together.
 */
final class SamePeople {

  private SamePeople() {}

  /**
   * The people named later, with what was said of them before.
   *
   * @return empty where one of those named later was not named before
   */
  static Optional<List<Population>> narrowed(List<Population> before, List<Population> later) {
    List<Population> narrowed = new ArrayList<>();
    for (Population each : later) {
      List<Population> same = before.stream().filter(b -> isSame(b, each)).toList();
      if (same.isEmpty()) {
        return Optional.empty();
      }
      same.stream()
          .map(b -> both(b, each))
          .filter(p -> !narrowed.contains(p))
          .forEach(narrowed::add);
    }
    return later.isEmpty() || before.isEmpty() ? Optional.empty() : Optional.of(narrowed);
  }

  /** Whether people named later can be some of those named before, or the other way round. */
  static boolean isAmong(List<Population> before, Population later) {
    return before.stream()
        .anyMatch(
            b ->
                b.group().isEmpty()
                    || later.group().isEmpty()
                    || b.group().equals(later.group()) && isCompatible(b, later));
  }

  private static boolean isCompatible(Population one, Population other) {
    return one.sex().isEmpty() || other.sex().isEmpty() || one.sex().equals(other.sex());
  }

  /** Whether people named later, without an age of their own, can be those named before. */
  private static boolean isSame(Population before, Population later) {
    boolean group = later.group().isEmpty() || later.group().equals(before.group());
    boolean sex = before.sex().isEmpty() || before.sex().equals(later.sex());
    boolean age = later.ageRange().isEmpty() || later.ageRange().equals(before.ageRange());
    return group && sex && age;
  }

  private static Population both(Population before, Population later) {
    List<org.monographfhir.monograph.Criterion> all = new ArrayList<>(before.criteria());
    later.criteria().stream().filter(c -> !all.contains(c)).forEach(all::add);
    return new Population(before.group(), before.ageRange(), later.sex().or(before::sex), all);
  }
}
