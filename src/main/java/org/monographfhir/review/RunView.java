package org.monographfhir.review;

import java.util.List;
import java.util.stream.Stream;

/**
 * The run as the template shows it.
 *
 * @param version of this program
 * @param policy what the browser may do
 */
record RunView(
    String version,
    String policy,
    String css,
    String js,
    Figures figures,
    List<RunTile> tiles,
    List<BarPlot> plots,
    Coverage coverage,
    List<FactKind> kinds) {

  private static final String PAGES = "#list";
  private static final String LEFT_OUT = "#left-out";

  static RunView of(Figures figures, String version, String css, String js) {
    return new RunView(
        version,
        Policy.of(css, js),
        css,
        js,
        figures,
        List.of(
            RunTile.of("converted", figures.files("converted"), "", PAGES, ""),
            RunTile.of("skipped", figures.files("skipped"), "", LEFT_OUT, ""),
            RunTile.of("rejected", figures.files("rejected"), "bad", LEFT_OUT, ""),
            RunTile.of("uses", figures.uses(), "", PAGES, ""),
            RunTile.of("partial uses", figures.partial(), "look", PAGES, Tags.PARTIAL),
            RunTile.of("warnings", figures.warnings(), "look", PAGES, Tags.WARNINGS),
            RunTile.of(
                "blocks not understood", figures.coverage().unread(), "look", PAGES, Tags.UNREAD)),
        Plots.of(figures),
        figures.coverage(),
        Stream.of(FactKind.values()).toList());
  }

  String title() {
    return "Review of " + FactWords.count(figures.files(), "page");
  }

  /** Conditions and treatments without a code. */
  List<UncodedName> uncodedNames() {
    return figures.names().all();
  }

  boolean hasUncoded() {
    return !uncodedNames().isEmpty();
  }

  boolean hasLeftOut() {
    return figures.files() > figures.files("converted");
  }
}
