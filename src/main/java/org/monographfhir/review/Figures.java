package org.monographfhir.review;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.monographfhir.monograph.Indication;

/** What a run came to, in numbers that do not grow with it. */
final class Figures {

  private final Map<String, Integer> states = new TreeMap<>();
  private final Map<Integer, Integer> pagesByUses = new TreeMap<>();
  private final Map<Pathway, Integer> pathways = new EnumMap<>(Pathway.class);
  private final UncodedNames names = new UncodedNames();
  private final Coverage coverage = new Coverage();
  private int partial;
  private int coded;
  private int uncoded;
  private int warnings;

  void add(ReviewedFile file, Counts counts) {
    states.merge(file.state(), 1, Integer::sum);
    file.page().ifPresent(page -> add(page, counts));
  }

  private void add(ReviewedPage page, Counts counts) {
    warnings += counts.warnings();
    pagesByUses.merge(counts.uses(), 1, Integer::sum);
    partial += counts.partial();
    coded += counts.coded();
    uncoded += counts.uncoded();
    coverage.add(counts);
    names.add(page);
    for (Indication use : page.reading().monograph().indications()) {
      pathways.merge(Pathway.of(use), 1, Integer::sum);
    }
  }

  int files(String state) {
    return states.getOrDefault(state, 0);
  }

  int files() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  int warnings() {
    return warnings;
  }

  int partial() {
    return partial;
  }

  int coded() {
    return coded;
  }

  int uncoded() {
    return uncoded;
  }

  int uses() {
    return pathways.values().stream().mapToInt(Integer::intValue).sum();
  }

  int uses(Pathway pathway) {
    return pathways.getOrDefault(pathway, 0);
  }

  /** How many pages have how many uses. */
  Map<Integer, Integer> pagesByUses() {
    return pagesByUses;
  }

  /** What has no code. */
  UncodedNames names() {
    return names;
  }

  Coverage coverage() {
    return coverage;
  }
}
