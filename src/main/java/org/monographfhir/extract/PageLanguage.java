package org.monographfhir.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.monographfhir.diagnostic.Diagnostic;
import org.monographfhir.extract.trace.Ledger;
import org.monographfhir.markdown.Page;

/** The language of a page: only English is read. */
final class PageLanguage {

  private static final Pattern ENGLISH = Pattern.compile("(?i)en(?:[-_].*)?");

  private PageLanguage() {}

  /** A tag as it is written by the rules: {@code en}, {@code en-US}. */
  static Optional<String> tag(Page page, Ledger ledger) {
    Optional<String> written = PageFields.value(page, "language");
    Optional<String> tag =
        written.map(w -> Locale.forLanguageTag(w.replace('_', '-')).toLanguageTag());
    if (tag.isPresent() && !tag.equals(written)) {
      ledger.inform(
          PageFields.line(page, "language"),
          "extract.language",
          "language \"%s\" is read as \"%s\"".formatted(written.get(), tag.get()));
    }
    return tag;
  }

  /** Why a page in this language is not read; empty for English. */
  static Optional<Diagnostic> other(Page page) {
    return PageFields.value(page, "language")
        .filter(language -> !ENGLISH.matcher(language).matches())
        .map(
            language ->
                Diagnostic.information(
                    page.file(),
                    PageFields.line(page, "language"),
                    "extract.language",
                    "skipped: language \"%s\" not supported, only English is".formatted(language)));
  }
}
