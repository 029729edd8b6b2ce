package org.monographfhir.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.monographfhir.fhir.ElementNames;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.output.explanation.ExplainedFact;

/** What the uses of a page say, by the line in which each use or sub-use starts. */
final class FactsByLine {

  private final ElementNames elements;
  private final TreeMap<Integer, List<ExplainedFact>> facts = new TreeMap<>();

  FactsByLine(List<Indication> uses, ElementNames elements) {
    this.elements = elements;
    for (int i = 0; i < uses.size(); i++) {
      Indication use = uses.get(i);
      add(use.line(), UseFacts.of(elements, i, use));
      addAll(List.of(i), use.specificUses());
    }
  }

  private void addAll(List<Integer> above, List<SpecificUse> uses) {
    for (int i = 0; i < uses.size(); i++) {
      List<Integer> at = new ArrayList<>(above);
      at.add(i);
      add(uses.get(i).line(), UseFacts.of(elements, at, uses.get(i)));
      addAll(at, uses.get(i).specificUses());
    }
  }

  /** Those that start from one line to another, once. */
  List<ExplainedFact> take(int first, int last) {
    SortedMap<Integer, List<ExplainedFact>> within = facts.subMap(first, last + 1);
    List<ExplainedFact> taken = within.values().stream().flatMap(List::stream).toList();
    within.clear();
    return taken;
  }

  private void add(int line, List<ExplainedFact> more) {
    facts.computeIfAbsent(line, key -> new ArrayList<>()).addAll(more);
  }
}
