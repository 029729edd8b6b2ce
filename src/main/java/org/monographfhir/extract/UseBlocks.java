package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Section;

/** The blocks of "Use in Cancer", or of all sections with that heading. */
final class UseBlocks {

  private UseBlocks() {}

  static List<Block> of(Page page, Ledger ledger) {
    List<Block> blocks = new ArrayList<>();
    boolean found = false;
    for (Section section : page.sections()) {
      if (section.title().equals(PageWords.USE_HEADING)) {
        ledger.boilerplate(section.heading(), "use.heading");
        if (found) {
          ledger.warn(
              section.heading().line(),
              "extract.second-use-section",
              "\"Use in Cancer\" a second time: both are read");
        }
        found = true;
        blocks.addAll(section.blocks());
      }
    }
    if (!found) {
      ledger.warn(1, "extract.no-uses", "no section \"Use in Cancer\": no indications found");
    }
    return blocks;
  }
}
