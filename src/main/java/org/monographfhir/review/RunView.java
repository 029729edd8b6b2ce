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
    List<Kind> kinds) {

  /** A number at the top. */
  record Tile(String label, int value, String css) {}

  static RunView of(Figures figures, String version, String css, String js) {
    return new RunView(
        version,
        Policy.of(css, js),
        css,
        js,
        figures,
        List.of(
            new Tile("converted", figures.files("converted"), ""),
            tile("skipped", figures.files("skipped"), ""),
            tile("rejected", figures.files("rejected"), "bad"),
            new Tile("indications", figures.uses(), ""),
            tile("partial uses", figures.partial(), "look"),
            tile("warnings", figures.warnings(), "look"),
            tile("blocks not understood", figures.coverage().unread(), "look")),
        Plots.of(figures),
        figures.coverage(),
        Stream.of(Kind.values()).toList());
  }

  private static Tile tile(String label, int value, String css) {
    return new Tile(label, value, value > 0 ? css : "");
  }

  String title() {
    return "Review of " + Words.count(figures.files(), "page");
  }

  boolean hasLeftOut() {
    return figures.files() > figures.files("converted");
  }
}
