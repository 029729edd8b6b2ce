package org.monographfhir.review;

import java.util.List;

/** An input that was not converted, as the template shows it. */
record LeftOutView(String anchor, String file, String state, List<CheckView> reasons) {

  static LeftOutView of(ReviewedFile file, int number) {
    return new LeftOutView(
        RowView.anchor(file, number),
        file.file(),
        file.state(),
        file.diagnostics().stream().map(CheckView::of).toList());
  }
}
