package org.monographfhir.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Field;
import org.monographfhir.markdown.Page;
import org.monographfhir.markdown.Section;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Published;

/** What is said about the page as a whole (INPUT A1-A6): its address is required. */
final class FrontMatterReader {

  /** A time of day behind the date is of no interest. */
  private static final Pattern DATE =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");

  Outcome<FrontMatter> read(Page page, Ledger ledger) {
    Optional<Diagnostic> without = withoutAddress(page);
    if (without.isPresent()) {
      return Outcome.none(without.get());
    }
    List<Diagnostic> wrong = new ArrayList<>();
    Optional<String> copied = date(page, "lastReviewed", ledger, wrong);
    Published published = new PublishedReader(ledger).read(page, wrong);
    if (!wrong.isEmpty()) {
      return Outcome.none(wrong.get(0));
    }
    sayWhereFrom(page, ledger);
    Map<String, String> others = new TreeMap<>();
    PageFields.unknown(page)
        .forEach(
            f -> {
              others.put(f.key(), String.join(", ", f.values()));
              ledger.warn(
                  f.line(),
                  "extract.front-matter-key",
                  "unknown key \"%s\", kept in the Provenance".formatted(f.key()));
            });
    return Outcome.of(
        new FrontMatter(
            title(page),
            PageFields.value(page, "url").orElseThrow(),
            PageLanguage.tag(page, ledger),
            copied,
            PageFields.value(page, "reviewFrequency"),
            PageFields.value(page, "status"),
            PageFields.value(page, "version"),
            PageFields.value(page, "citation"),
            PageFields.value(page, "license"),
            PageFields.value(page, "source"),
            PageFields.value(page, "sourceType"),
            PageFields.value(page, "audienceLevel"),
            PageFields.values(page, "cancerTypes"),
            PageFields.values(page, "tags"),
            others,
            published),
        List.of());
  }

  private static Optional<Diagnostic> withoutAddress(Page page) {
    Optional<String> url = PageFields.value(page, "url");
    if (url.isPresent() && Slug.isAddress(url.get())) {
      return Optional.empty();
    }
    String message =
        url.isPresent()
            ? "url is not the http or https address of a page"
            : "nothing says what the page's address is: add url to the front matter, or use"
                + " --base-url or --assume-url";
    return Optional.of(
        Diagnostic.error(
            page.file(), PageFields.line(page, "url"), "extract.front-matter", message));
  }

  /** Without a title, the page is called what its heading says. */
  private static String title(Page page) {
    return PageFields.value(page, "title").or(() -> DrugNames.said(page)).orElse("");
  }

  private static void sayWhereFrom(Page page, Ledger ledger) {
    List<Field> found =
        page.fields().stream().filter(f -> f.origin() == Field.Origin.PAGE).toList();
    if (!found.isEmpty()) {
      ledger.inform(
          found.get(0).line(),
          "extract.from-page",
          "no front matter; the page itself says: "
              + String.join(", ", found.stream().map(Field::key).toList()));
    }
    if (PageFields.value(page, "title").isEmpty()) {
      ledger.inform(
          Section.name(page.sections()).map(s -> s.heading().line()).orElse(1),
          "extract.title",
          "no title; the heading is used");
    }
    page.field("url")
        .filter(f -> f.origin() == Field.Origin.ASSUMED)
        .ifPresent(
            f ->
                ledger.inform(
                    f.line(),
                    "extract.assumed-address",
                    "the page does not say its address; taken to be " + f.value().orElse("")));
  }

  private static Optional<String> date(
      Page page, String key, Ledger ledger, List<Diagnostic> wrong) {
    Optional<String> written = PageFields.value(page, key);
    if (written.isEmpty()) {
      return written;
    }
    Matcher date = DATE.matcher(written.get());
    if (!date.matches()) {
      ledger.warn(
          PageFields.line(page, key),
          "extract.front-matter-date",
          "%s \"%s\" is not a date (YYYY-MM-DD) and is left out".formatted(key, written.get()));
      return Optional.empty();
    }
    Days.missing(page.file(), PageFields.line(page, key), key, date.group(1)).ifPresent(wrong::add);
    return Optional.of(date.group(1));
  }
}
