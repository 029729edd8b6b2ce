package org.monographfhir.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** What maps say together: it finds where they contradict each other. */
final class Mappings {

  private final Map<String, List<Mapping>> bySource = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  void addAll(List<Mapping> mappings) {
    mappings.forEach(
        mapping ->
            bySource.computeIfAbsent(mapping.source(), id -> new ArrayList<>()).add(mapping));
  }

  /**
   * Of files that contradict each other the first wins; one that contradicts itself says nothing.
   */
  Outcome<ConceptMap> resolve() {
    Map<String, Coding> targets = new LinkedHashMap<>();
    bySource.forEach(
        (source, all) -> {
          Map<String, List<Mapping>> byFile = new LinkedHashMap<>();
          all.forEach(m -> byFile.computeIfAbsent(m.file(), f -> new ArrayList<>()).add(m));
          byFile.values().removeIf(this::contradictsItself);
          List<Mapping> left = byFile.values().stream().map(ofFile -> ofFile.get(0)).toList();
          if (!left.isEmpty()) {
            targets.put(source, left.get(0).target());
            left.forEach(later -> compare(left.get(0), later));
          }
        });
    return Outcome.of(new ConceptMap(targets), diagnostics);
  }

  /** Two answers are no answer: which one the page means would be a guess. */
  private boolean contradictsItself(List<Mapping> ofFile) {
    Mapping first = ofFile.get(0);
    boolean contradicts = ofFile.stream().anyMatch(m -> !m.target().equals(first.target()));
    if (contradicts) {
      warn(first, first.source() + " has several targets, none is taken");
    }
    return contradicts;
  }

  private void compare(Mapping taken, Mapping later) {
    String other = later.target().code();
    if (!other.equals(taken.target().code())) {
      warn(
          later,
          "%s is %s here and %s in %s, which was given first and is taken"
              .formatted(later.source(), other, taken.target().code(), taken.place()));
    }
  }

  private void warn(Mapping at, String message) {
    diagnostics.add(Diagnostic.warning(at.file(), at.line(), "terminology.contradiction", message));
  }
}
