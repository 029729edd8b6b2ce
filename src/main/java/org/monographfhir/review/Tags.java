package org.monographfhir.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.monograph.Indication;

/** What a page is among, in short words: tiles and bars lead to the pages that have theirs. */
final class Tags {

  static final String WARNINGS = "warnings";
  static final String UNREAD = "unread";
  static final String CODED = "coded";
  static final String UNCODED = "uncoded";
  static final String UNCODED_PARTNER = "uncoded-partner";
  static final String PARTIAL = "partial";

  private Tags() {}

  static String of(ReviewedPage page, Counts counts) {
    List<Indication> uses = page.reading().monograph().indications();
    return Stream.of(
            Stream.of(uses(counts.uses())),
            uses.stream().map(Pathway::of).distinct().map(Tags::of),
            tag(WARNINGS, counts.warnings()),
            tag(UNREAD, counts.unread()),
            tag(CODED, counts.coded()),
            tag(UNCODED, counts.uncoded()),
            tag(UNCODED_PARTNER, UncodedNames.of(page, FactKind.PARTNER).size()),
            tag(PARTIAL, counts.partial()))
        .flatMap(tags -> tags)
        .collect(Collectors.joining(" "));
  }

  /** For example {@code u3}: pages with three uses. */
  static String uses(int number) {
    return "u" + Math.min(number, Plots.MANY);
  }

  static String of(Pathway pathway) {
    return pathway.name().toLowerCase(Locale.ROOT);
  }

  private static Stream<String> tag(String word, int number) {
    return number > 0 ? Stream.of(word) : Stream.of();
  }
}
