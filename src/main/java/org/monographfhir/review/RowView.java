package org.monographfhir.review;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;

/**
 * A line of the table.
 *
 * @param name of the drug, or of the file where there is no drug
 * @param anchor what its link leads to
 * @param words what a search finds it by
 * @param counts its numbers
 * @param bar how many blocks were mapped, fixed and not understood
 */
record RowView(
    String name, String anchor, String state, String words, Counts counts, CoverageBar bar) {

  static RowView of(ReviewedFile file, int number, Counts counts) {
    return new RowView(
        file.page().map(page -> page.reading().monograph().name()).orElse(file.file()),
        anchor(file, number),
        file.state(),
        file.page().map(page -> words(file, page)).orElse(file.file()).toLowerCase(Locale.ROOT),
        counts,
        CoverageBar.of(counts));
  }

  /** The page's identity where it has one: a link to it lasts. */
  static String anchor(ReviewedFile file, int number) {
    return file.page()
        .map(page -> "m-" + page.reading().monograph().slug())
        .orElseGet(() -> "f-" + number);
  }

  /** Whether a use of it is. */
  boolean partial() {
    return counts.partial() > 0;
  }

  boolean converted() {
    return counts.blocks() > 0;
  }

  private static String words(ReviewedFile file, ReviewedPage page) {
    Monograph monograph = page.reading().monograph();
    return Stream.of(
            Stream.of(monograph.name(), file.file()),
            monograph.brandNames().stream(),
            monograph.otherNames().stream(),
            monograph.indications().stream().map(use -> use.condition()))
        .flatMap(words -> words)
        .collect(Collectors.joining(" | "));
  }
}
