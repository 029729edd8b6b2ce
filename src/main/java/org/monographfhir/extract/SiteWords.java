package org.monographfhir.extract;

import java.util.List;
import java.util.Set;
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

  /** Places of the site and links for sharing, each alone in its block. */
  private static final Set<String> AROUND =
      Set.of(
          "Home",
          "Menu",
          "Search",
          "Print",
          "Email",
          "E-mail",
          "Facebook",
          "Twitter",
          "X",
          "LinkedIn",
          "Pinterest",
          "Share",
          "Español",
          "Skip to content",
          "Skip to main content",
          "Back to top",
          "Back to Top",
          "Return to top",
          "Return to Top",
          "On This Page",
          "National Cancer Institute");

  /** How the blocks of header and banner begin. */
  private static final List<String> BEGINNINGS =
      List.of(
          "An official website of the United States government",
          "Here’s how you know",
          "Here's how you know",
          "Official websites use .gov",
          "Secure .gov websites use HTTPS",
          "A .gov website belongs to");

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
        && (AROUND.contains(text)
            || BEGINNINGS.stream().anyMatch(text::startsWith)
            || text.startsWith("Share") && SHARE.matcher(text).matches());
  }
}
