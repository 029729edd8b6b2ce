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
    List<Tile> tiles,
    List<BarPlot> plots,
    Coverage coverage,
    List<FactKind> kinds) {

  private static final String PAGES = "#list";
  private static final String LEFT_OUT = "#left-out";

  /**
   * A number at the top.
   *
   * @param href where what it counts is; empty where there is none
   * @param tag of the pages that it counts; empty for all
   */
  record Tile(String label, int value, String css, String href, String tag) {

    static Tile of(String label, int value, String css, String href, String tag) {
      return value > 0
          ? new Tile(label, value, css, href, tag)
          : new Tile(label, value, "", "", "");
    }
  }

  static RunView of(Figures figures, String version, String css, String js) {
    return new RunView(
        version,
        Policy.of(css, js),
        css,
        js,
        figures,
        List.of(
            Tile.of("converted", figures.files("converted"), "", PAGES, ""),
            Tile.of("skipped", figures.files("skipped"), "", LEFT_OUT, ""),
            Tile.of("rejected", figures.files("rejected"), "bad", LEFT_OUT, ""),
            Tile.of("uses", figures.uses(), "", PAGES, ""),
            Tile.of("partial uses", figures.partial(), "look", PAGES, Tags.PARTIAL),
            Tile.of("warnings", figures.warnings(), "look", PAGES, Tags.WARNINGS),
            Tile.of(
                "blocks not understood", figures.coverage().unread(), "look", PAGES, Tags.UNREAD)),
        Plots.of(figures),
        figures.coverage(),
        Stream.of(FactKind.values()).toList());
  }

  String title() {
    return "Review of " + FactWords.count(figures.files(), "page");
  }

  /** Conditions and treatments without a code. */
  List<UncodedNames.Name> uncodedNames() {
    return figures.names().all();
  }

  boolean hasUncoded() {
    return !uncodedNames().isEmpty();
  }

  boolean hasLeftOut() {
    return figures.files() > figures.files("converted");
  }
}
