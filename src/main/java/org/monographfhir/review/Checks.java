package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.Placement;

/** Finds what a reviewer of a page should look at. */
final class Checks {

  private static final int LONG = 120;

  private Checks() {}

  /**
   * What was said about the page, then words of uses that are in no part, then remarks, which can
   * hide a use.
   */
  static List<CheckView> of(List<Diagnostic> diagnostics, PageText page, List<Indication> uses) {
    List<CheckView> checks = new ArrayList<>();
    for (Diagnostic diagnostic : diagnostics) {
      CheckView check = CheckView.of(diagnostic);
      List<Integer> block = page.at(diagnostic.line()).map(PageBlock::number).stream().toList();
      checks.add(new CheckView(check.word(), check.line(), block, check.message(), check.code()));
    }
    for (int i = 0; i < uses.size(); i++) {
      if (!uses.get(i).complete()) {
        checks.add(partial(uses.get(i), i + 1, page));
      }
    }
    for (PageBlock block : page.blocks()) {
      Placement placement = block.placement();
      if (placement.fact().filter(Fact.REMARK::equals).isPresent()) {
        checks.add(
            new CheckView(
                "remark",
                placement.line(),
                List.of(block.number()),
                "kept as a remark, not as a use: " + start(placement.text()),
                ""));
      }
    }
    return checks;
  }

  private static CheckView partial(Indication use, int number, PageText page) {
    return new CheckView(
        "partial",
        use.line(),
        page.at(use.line()).map(PageBlock::number).stream().toList(),
        "use " + number + ", " + use.condition() + ": some words are in no part",
        "");
  }

  private static String start(String text) {
    return text.length() <= LONG ? text : text.substring(0, LONG) + "...";
  }
}
