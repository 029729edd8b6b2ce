package org.monographfhir.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.diagnostic.Outcome;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Field;
import org.monographfhir.markdown.Page;
import org.monographfhir.monograph.FrontMatter;

/** The fields in front of the page (INPUT A1-A6): title and url are required. */
final class FrontMatterReader {

  private static final Set<String> KNOWN =
      Set.of(
          "audienceLevel",
          "cancerTypes",
          "citation",
          "language",
          "lastReviewed",
          "license",
          "reviewFrequency",
          "source",
          "sourceType",
          "status",
          "tags",
          "title",
          "url",
          "version");

  private static final Pattern ENGLISH = Pattern.compile("(?i)en(?:-.*)?");
  private static final String DATE = "\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])";

  Outcome<FrontMatter> read(Page page, Ledger ledger) {
    for (String required : List.of("title", "url")) {
      if (value(page, required).isEmpty()) {
        return Outcome.none(
            Diagnostic.error(
                page.file(),
                line(page, required),
                "extract.front-matter",
                "front matter has no %s: add it".formatted(required)));
      }
    }
    if (!Slug.isAddress(value(page, "url").orElseThrow())) {
      return Outcome.none(
          Diagnostic.error(
              page.file(),
              line(page, "url"),
              "extract.front-matter",
              "url is not the http or https address of a page"));
    }
    Map<String, String> others = new TreeMap<>();
    page.fields().stream()
        .filter(f -> !KNOWN.contains(f.key()))
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
            value(page, "title").orElseThrow(),
            value(page, "url").orElseThrow(),
            value(page, "language"),
            date(page, ledger),
            value(page, "reviewFrequency"),
            value(page, "status"),
            value(page, "version"),
            value(page, "citation"),
            value(page, "license"),
            value(page, "source"),
            value(page, "sourceType"),
            value(page, "audienceLevel"),
            values(page, "cancerTypes"),
            values(page, "tags"),
            others),
        List.of());
  }

  /** Why a page in this language is not read; empty for English. */
  static Optional<Diagnostic> otherLanguage(Page page) {
    return value(page, "language")
        .filter(language -> !ENGLISH.matcher(language).matches())
        .map(
            language ->
                Diagnostic.information(
                    page.file(),
                    line(page, "language"),
                    "extract.language",
                    "skipped: language \"%s\" not supported, only English is".formatted(language)));
  }

  private static Optional<String> date(Page page, Ledger ledger) {
    Optional<String> date = value(page, "lastReviewed");
    date.filter(d -> !d.matches(DATE))
        .ifPresent(
            d ->
                ledger.warn(
                    line(page, "lastReviewed"),
                    "extract.front-matter-date",
                    "lastReviewed \"%s\" is not a date (YYYY-MM-DD) and is left out".formatted(d)));
    return date.filter(d -> d.matches(DATE));
  }

  private static Optional<String> value(Page page, String key) {
    return page.field(key).flatMap(Field::value).map(String::strip);
  }

  private static List<String> values(Page page, String key) {
    return page.field(key).map(Field::values).orElse(List.of()).stream()
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .distinct()
        .toList();
  }

  private static int line(Page page, String key) {
    return page.field(key).map(Field::line).orElse(1);
  }
}
