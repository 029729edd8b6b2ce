package org.monographfhir.review;

import java.util.List;

/** An input that was not converted, as the template shows it. */
record LeftOutView(String anchor, String file, String state, List<CheckView> reasons) {

  static LeftOutView of(ReviewedFile file) {
    return new LeftOutView(
        anchor(file.file()),
        file.file(),
        file.state(),
        file.diagnostics().stream().map(CheckView::of).toList());
  }

  /** An id has no blanks, and a link to it no signs that mean something in an address. */
  private static String anchor(String file) {
    StringBuilder anchor = new StringBuilder("f-");
    file.codePoints()
        .forEach(
            each -> {
              boolean plain =
                  Character.isLetterOrDigit(each) && each < 128 || "/._-".indexOf(each) >= 0;
              if (plain) {
                anchor.appendCodePoint(each);
              } else {
                anchor.append('~').append(Integer.toHexString(each));
              }
            });
    return anchor.toString();
  }
}
