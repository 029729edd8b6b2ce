package org.monographfhir.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.monographfhir.change.ListedPage;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.detail.DrugLink;
import org.monographfhir.markdown.Addresses;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.source.SourceReader;

/**
 * The pages that the site has: its own list in HTML or Markdown, or a text with one address in each
 * line. It is read from a file; nothing is fetched.
 */
public final class PageList {

  private static final Addresses SITE =
      new Addresses(Optional.of("https://www.cancer.gov/about-cancer/treatment/drugs/"), false);

  private PageList() {}

  /** The pages of a list, in its order; an error where there is none. */
  public static Outcome<List<ListedPage>> read(String name, byte[] bytes) {
    List<ListedPage> pages = addresses(new String(bytes, UTF_8));
    if (pages.isEmpty()) {
      pages =
          new SourceReader()
              .read(name, bytes)
              .then(new PageParser(SITE, target -> Optional.empty())::parse)
              .value()
              .map(PageList::links)
              .orElse(List.of());
    }
    return pages.isEmpty()
        ? Outcome.none(
            Diagnostic.error(
                name,
                1,
                "change.no-list",
                "no line is the address of a drug's page, and no link leads to one"))
        : Outcome.of(pages, List.of());
  }

  /** Lines with anything else than addresses, blanks and comments make it another kind of list. */
  private static List<ListedPage> addresses(String text) {
    List<ListedPage> pages = new ArrayList<>();
    for (String line : text.lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      Optional<String> slug = DrugLink.slug(line);
      if (slug.isEmpty() || !line.matches("(?:https?://|/)\\S+")) {
        return List.of();
      }
      pages.add(new ListedPage(slug.get(), Optional.empty(), line));
    }
    return pages;
  }

  private static List<ListedPage> links(Page page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.prose().anchors().stream())
        .flatMap(
            link ->
                DrugLink.slug(link.url())
                    .map(slug -> new ListedPage(slug, Optional.of(link.text()), link.url()))
                    .stream())
        .toList();
  }
}
