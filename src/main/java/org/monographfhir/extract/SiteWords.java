package org.monographfhir.extract;

import java.util.regex.Pattern;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;

/** What the site puts around each of its pages: header, links for sharing, disclaimer. */
final class SiteWords {

  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "^Important: ?The drug information on this (?:web )?page is meant to be\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern AROUND =
      Pattern.compile(
          "(?:Skip to (?:main )?content"
              + "|An official website of the United States government.*"
              + "|Here[’']s how you know.*"
              + "|(?:Official websites use \\.gov|Secure \\.gov websites use HTTPS).*"
              + "|A \\.gov website belongs to an official government organization.*"
              + "|(?:Home|Menu|Search|Print|E-?mail|Facebook|Twitter|X|LinkedIn|Pinterest|Share)"
              + "|Share (?:on|via|to|this page).{0,30}|(?:Back to|Return to) [Tt]op"
              + "|On This Page|Español|National Cancer Institute)");

  private SiteWords() {}

  static void take(Page page, Ledger ledger) {
    page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> take(block, ledger));
  }

  private static void take(Block block, Ledger ledger) {
    if (DISCLAIMER.matcher(block.text()).find()) {
      ledger.boilerplate(block.prose(), "page.disclaimer");
    } else if (block.text().length() < 300 && AROUND.matcher(block.text()).matches()) {
      ledger.boilerplate(block.prose(), "page.site");
    }
  }
}
