package org.monographfhir.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A line of the table.
 *
 * @param name of the drug
 * @param anchor what its link leads to
 * @param slug the identity of the page
 * @param sha256 the hash of its content
 * @param words what a search finds it by
 * @param tags what it is among
 * @param counts its numbers
 * @param bar how many blocks were mapped, fixed and not understood
 * @param signOff a review of it, if there is one
 */
record RowView(
    String name,
    String anchor,
    String slug,
    String sha256,
    String words,
    String tags,
    Counts counts,
    CoverageBar bar,
    List<SignOff> signOff) {

  static RowView of(ReviewedPage page, MonographView view, Counts counts, SignOffs signOffs) {
    String sha256 = page.reading().monograph().sha256();
    return new RowView(
        view.name(),
        view.anchor(),
        view.page(),
        sha256,
        SearchWords.joined(
                Stream.concat(Stream.of(view.name(), view.file()), view.words().stream()))
            .toLowerCase(Locale.ROOT),
        Tags.of(page, counts),
        counts,
        CoverageBar.of(counts),
        signOffs.of(view.page(), sha256).stream().toList());
  }

  /** Where a page has been reviewed: whether it still is as it was. */
  String review() {
    return signOff.stream()
        .filter(SignOff::reviewed)
        .map(it -> it.sha256().equals(sha256) ? "reviewed" : "changed since")
        .findFirst()
        .orElse("");
  }
}
