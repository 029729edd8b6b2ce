package org.monographfhir.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Placement;

/**
 * Ties the facts to the words of the page: by the words they were read from, else by the place that
 * the reader took down. Facts are counted from 0 over all groups.
 */
final class Marks {

  private final List<Finding> findings;
  private final Map<Fact, FactKind> kinds = new EnumMap<>(Fact.class);
  private final Map<PageText.Place, List<Integer>> numbers = new HashMap<>();
  private final List<List<FactMark>> ofFact = new ArrayList<>();
  private final List<List<FactMark>> ofBlock = new ArrayList<>();

  Marks(PageText page, List<Finding> findings) {
    this.findings = findings;
    page.blocks().forEach(block -> ofBlock.add(new ArrayList<>()));
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      kinds.putIfAbsent(finding.fact(), finding.kind());
      number(finding, i);
      ofFact.add(new ArrayList<>());
      for (Span span : finding.spans()) {
        add(span, i);
      }
    }
    page.blocks().forEach(this::placed);
  }

  /** The words of a fact. */
  List<FactMark> ofFact(int number) {
    return ofFact.get(number);
  }

  /** What is marked in a block. */
  List<FactMark> ofBlock(int number) {
    return ofBlock.get(number);
  }

  private void placed(PageBlock block) {
    block.placement().fact().ifPresent(fact -> place(block.placement(), fact, block.whole()));
    for (Placement link : block.links()) {
      link.fact().ifPresent(fact -> link(link, fact, block.of(link)));
    }
  }

  private void link(Placement link, Fact fact, Span span) {
    place(link, fact, span);
    if (ofBlock.get(span.block()).stream().noneMatch(m -> isWord(m) && m.span().covers(span))) {
      ofBlock
          .get(span.block())
          .add(new FactMark(span, -1, kinds.getOrDefault(fact, FactKind.LINK)));
    }
  }

  private static boolean isWord(FactMark mark) {
    return !mark.span().whole();
  }

  /** By its place, and the places around if nothing is known of its words. */
  private void number(Finding finding, int number) {
    List<Integer> at = finding.at();
    if (finding.nesting().heading()) {
      return;
    }
    for (int end = finding.spans().isEmpty() ? 0 : at.size(); end <= at.size(); end++) {
      PageText.Place place = new PageText.Place(finding.fact(), at.subList(0, end));
      numbers.computeIfAbsent(place, p -> new ArrayList<>()).add(number);
    }
  }

  private void place(Placement placement, Fact fact, Span span) {
    PageText.Place place = new PageText.Place(fact, placement.at());
    for (int number : numbers.getOrDefault(place, List.of())) {
      Finding finding = findings.get(number);
      boolean same = finding.at().equals(placement.at()) && finding.nesting().within().isEmpty();
      if (same || span.whole() || finding.value().contains(placement.text())) {
        add(span, number);
      }
    }
  }

  private void add(Span span, int number) {
    FactMark mark = new FactMark(span, number, findings.get(number).kind());
    if (!ofFact.get(number).contains(mark)) {
      ofFact.get(number).add(mark);
      ofBlock.get(span.block()).add(mark);
    }
  }
}
