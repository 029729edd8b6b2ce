package org.monographfhir.extract;

import java.util.List;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Section;

/**
 * What of a page the readers look at. The longest block of a real page has 700 characters; one that
 * is many times longer is none of the site's sentences and is kept as text only.
 */
final class Readable {

  static final int MAX_CHARACTERS = 4_000;

  private Readable() {}

  static Page parts(Page page, Ledger ledger) {
    List<Section> sections =
        page.sections().stream()
            .map(
                s ->
                    new Section(
                        s.level(),
                        s.heading(),
                        s.blocks().stream().filter(b -> isShort(b, ledger)).toList()))
            .toList();
    return new Page(page.source(), page.fields(), sections, page.markdown());
  }

  private static boolean isShort(Block block, Ledger ledger) {
    boolean fits = block.text().length() <= MAX_CHARACTERS;
    if (!fits) {
      ledger.warn(
          block.line(),
          "extract.too-long",
          "%,d characters in one block, more than the limit of %,d: it is not read"
              .formatted(block.text().length(), MAX_CHARACTERS));
    }
    return fits;
  }
}
