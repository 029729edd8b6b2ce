package org.monographfhir.extract;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Block;
import org.monographfhir.markdown.Page;

/** What the site puts around each of its pages: header, links for sharing, disclaimer. */
final class SiteWords {

  private static final Pattern DISCLAIMER =
      Pattern.compile(
          "^Important: ?The drug information on this (?:web )?page is meant to be\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HEADER =
      Pattern.compile(
          "(?:An official website of the United States government|Here[’']s how you know).*");

  private static final Pattern BANNER =
      Pattern.compile(
          "(?:Official websites use \\.gov|Secure \\.gov websites use HTTPS|A \\.gov website belongs to).*");

  private static final Pattern LINK =
      Pattern.compile(
          "(?:Home|Menu|Search|Print|E-?mail|Facebook|Twitter|X|LinkedIn|Pinterest|Share|Español)");

  private static final Pattern AROUND =
      Pattern.compile(
          "(?:Skip to (?:main )?content|(?:Back|Return) to [Tt]op|On This Page|National Cancer Institute)");

  private static final Pattern SHARE = Pattern.compile("Share (?:on|via|to|this page).{0,30}");

  private SiteWords() {}

  static void take(Page page, Ledger ledger) {
    page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .forEach(block -> take(block, ledger));
  }

  private static void take(Block block, Ledger ledger) {
    if (DISCLAIMER.matcher(block.text()).find()) {
      ledger.boilerplate(block.prose(), "page.disclaimer");
    } else if (isAround(block.text())) {
      ledger.boilerplate(block.prose(), "page.site");
    }
  }

  private static boolean isAround(String text) {
    return text.length() < 300
        && Stream.of(HEADER, BANNER, LINK, AROUND, SHARE).anyMatch(p -> p.matcher(text).matches());
  }
}
