package org.monographfhir.terminology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;

/** What maps say together: it finds where they contradict each other. */
final class Mappings {

  private final boolean ofPages;
  private final Map<String, List<Mapping>> byFile = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Of maps from what pages have; others are passed by. */
  Mappings() {
    this(true);
  }

  /**
   * @param ofPages whether maps from anything else are passed by
   */
  Mappings(boolean ofPages) {
    this.ofPages = ofPages;
  }

  void addAll(String file, List<Mapping> mappings) {
    byFile.computeIfAbsent(file, name -> new ArrayList<>()).addAll(mappings);
  }

  /**
   * Of files that contradict each other the first wins; one that contradicts itself says nothing.
   */
  Outcome<ConceptMap> resolve() {
    OtherSystems others = new OtherSystems(byFile.values());
    Map<Pair, List<Mapping>> byPair = new LinkedHashMap<>();
    byFile.forEach(
        (file, all) -> {
          List<Mapping> used = all.stream().filter(m -> !ofPages || others.reach(m)).toList();
          diagnostics.addAll(OtherSystems.passedBy(file, all.size(), used.size()));
          used.forEach(m -> byPair.computeIfAbsent(Pair.of(m), p -> new ArrayList<>()).add(m));
        });
    Map<Coding, List<MapTarget>> targets = new LinkedHashMap<>();
    byPair.forEach(
        (pair, all) ->
            taken(all)
                .forEach(
                    m ->
                        targets
                            .computeIfAbsent(pair.source(), s -> new ArrayList<>())
                            .add(new MapTarget(m.target(), m.equivalence()))));
    targets.replaceAll((source, found) -> List.copyOf(new LinkedHashSet<>(found)));
    return Outcome.of(new ConceptMap(targets), diagnostics);
  }

  /** Of one source and one target system. */
  private List<Mapping> taken(List<Mapping> all) {
    Map<String, List<Mapping>> files =
        all.stream()
            .collect(Collectors.groupingBy(Mapping::file, LinkedHashMap::new, Collectors.toList()));
    files.values().removeIf(this::contradictsItself);
    if (files.isEmpty()) {
      return List.of();
    }
    List<List<Mapping>> left = List.copyOf(files.values());
    left.forEach(later -> compare(left.get(0), later));
    return left.get(0);
  }

  private static List<Mapping> exact(List<Mapping> ofFile) {
    return ofFile.stream().filter(m -> m.equivalence().exact()).toList();
  }

  /** Two answers are no answer: which one the page means would be a guess. */
  private boolean contradictsItself(List<Mapping> ofFile) {
    List<Mapping> exact = exact(ofFile);
    boolean contradicts =
        exact.stream().anyMatch(m -> !m.target().code().equals(exact.get(0).target().code()));
    if (contradicts) {
      warn(exact.get(0), exact.get(0).source().code() + " has several targets, none is taken");
    }
    return contradicts;
  }

  private void compare(List<Mapping> taken, List<Mapping> later) {
    List<Mapping> ours = exact(taken);
    List<Mapping> theirs = exact(later);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return;
    }
    Mapping first = ours.get(0);
    Mapping other = theirs.get(0);
    if (!other.target().code().equals(first.target().code())) {
      warn(
          other,
          "%s is %s here and %s in %s, which was given first and is taken"
              .formatted(
                  other.source().code(),
                  other.target().code(),
                  first.target().code(),
                  first.place()));
    }
  }

  private void warn(Mapping at, String message) {
    diagnostics.add(Diagnostic.warning(at.file(), at.line(), "terminology.contradiction", message));
  }

  /** A code, and a system that it is mapped to. */
  private record Pair(Coding source, String target) {

    static Pair of(Mapping mapping) {
      Coding source = mapping.source();
      return new Pair(Coding.of(source.system(), source.code()), mapping.target().system());
    }
  }
}
