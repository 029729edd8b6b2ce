package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.monographfhir.monograph.Monograph;

/** All that was read from a page, in the order in which it is shown. */
final class FindingGroups {

  private FindingGroups() {}

  static List<FindingGroup> of(ReviewedPage reviewed, PageText page) {
    Monograph monograph = reviewed.reading().monograph();
    OtherFindings others = new OtherFindings(page, monograph);
    List<FindingGroup> uses = new ArrayList<>();
    for (int i = 0; i < monograph.indications().size(); i++) {
      uses.add(UseFindings.of(page, reviewed.codes(), i, monograph.indications().get(i)));
    }
    return Stream.of(
            uses.stream(),
            Stream.of(others.sentences()),
            Stream.of(DrugFindings.of(monograph, page)),
            Stream.of(others.links()))
        .flatMap(all -> all)
        .filter(group -> !group.findings().isEmpty())
        .toList();
  }
}
