package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.monograph.Fact;

/**
 * A fact as the template shows it.
 *
 * @param number from 0 over all groups
 * @param css its kind
 * @param place the block it was read from, if that is known
 * @param codeName what the Thesaurus calls the concept; empty when that is not known
 * @param href what it links; empty when that is nothing, or nothing of the web
 */
record FactView(
    int number,
    String css,
    String label,
    String value,
    String code,
    String codeName,
    String flag,
    String href,
    String path,
    List<BlockPlace> place) {

  static FactView of(
      int number,
      Finding finding,
      String codeName,
      String path,
      List<FactMark> marks,
      PageText page) {
    int depth = finding.nesting().depth();
    String css =
        finding.kind().css()
            + (finding.fact() == Fact.SPECIFIC_USE ? " sub" : "")
            + (depth > 0 ? " d" + Math.min(depth, 3) : "");
    return new FactView(
        number,
        css,
        finding.label(),
        finding.value(),
        finding.code(),
        codeName,
        flag(finding, marks),
        finding.href().matches("https?://.*") ? finding.href() : "",
        path,
        places(marks, page));
  }

  private static String flag(Finding finding, List<FactMark> marks) {
    return finding.flag().isEmpty() && marks.isEmpty()
        ? "words not found on the page"
        : finding.flag();
  }

  /** The most exact one. */
  private static List<BlockPlace> places(List<FactMark> marks, PageText page) {
    List<Integer> blocks = new ArrayList<>();
    marks.stream().filter(m -> !m.span().whole()).forEach(m -> blocks.add(m.span().block()));
    marks.forEach(mark -> blocks.add(mark.span().block()));
    Optional<Integer> first = blocks.stream().findFirst();
    return first
        .map(block -> new BlockPlace(block, page.blocks().get(block).placement().line()))
        .stream()
        .toList();
  }
}
