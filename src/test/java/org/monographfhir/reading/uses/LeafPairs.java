package org.monographfhir.reading.uses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.monographfhir.reading.uses.Where.Leaf;

/** Findings of two trees that say the same: by likeness of words, and negation must agree. */
final class LeafPairs {

  /** What is less alike says something else. */
  private static final double ALIKE = 0.7;

  record Pair(Leaf expected, Leaf got) {
    boolean sameType() {
      return expected.type.equals(got.type);
    }
  }

  private record Candidate(double likeness, int i, int j) {}

  private final List<Leaf> expected;
  private final List<Leaf> got;
  private final List<Pair> pairs = new ArrayList<>();
  private final Map<Leaf, Integer> numbers = new IdentityHashMap<>();

  LeafPairs(Optional<Where> one, Optional<Where> other) {
    expected = Where.leaves(one);
    got = Where.leaves(other);
    Set<Integer> taken = new HashSet<>();
    Set<Integer> takenOther = new HashSet<>();
    for (Candidate each : candidates()) {
      if (each.likeness >= ALIKE && !taken.contains(each.i) && !takenOther.contains(each.j)) {
        taken.add(each.i);
        takenOther.add(each.j);
        numbers.put(expected.get(each.i), pairs.size());
        numbers.put(got.get(each.j), pairs.size());
        pairs.add(new Pair(expected.get(each.i), got.get(each.j)));
      }
    }
  }

  /** The most alike first. */
  private List<Candidate> candidates() {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < expected.size(); i++) {
      for (int j = 0; j < got.size(); j++) {
        if (expected.get(i).excluded == got.get(j).excluded) {
          double likeness = Phrase.likeness(expected.get(i).words, got.get(j).words);
          candidates.add(new Candidate(likeness, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::likeness)
            .thenComparingInt(Candidate::i)
            .thenComparingInt(Candidate::j)
            .reversed());
    return candidates;
  }

  List<Leaf> expected() {
    return expected;
  }

  List<Leaf> got() {
    return got;
  }

  List<Pair> pairs() {
    return pairs;
  }

  /** Whether each has its counterpart. */
  boolean all() {
    return pairs.size() == expected.size() && pairs.size() == got.size();
  }

  List<Leaf> unpaired(List<Leaf> of) {
    return of.stream().filter(leaf -> !numbers.containsKey(leaf)).toList();
  }

  /** A tree in which the same findings have the same number, and order does not count. */
  Object logic(Optional<Where> where) {
    return where.map(this::logic).orElse("");
  }

  private Object logic(Where where) {
    return where instanceof Where.Several several
        ? List.of(
            several.any(), several.parts().stream().map(this::logic).collect(Collectors.toSet()))
        : numbers.getOrDefault((Leaf) where, -1);
  }
}
