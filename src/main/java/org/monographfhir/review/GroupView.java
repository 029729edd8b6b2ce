package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import org.monographfhir.monograph.Fact;

/**
 * Facts as the template shows them together.
 *
 * @param base what the paths of all of them start with; shown once
 * @param href where the resource was written; empty when it was not
 */
record GroupView(
    String title,
    String base,
    String href,
    List<FindingGroup.Tag> tags,
    List<FactView> facts,
    List<AccountView> account) {

  /** All groups that have facts, with the facts counted through. */
  static List<GroupView> of(
      List<FindingGroup> groups, ReviewedPage reviewed, PageText page, Marks marks, String href) {
    List<GroupView> views = new ArrayList<>();
    int number = 0;
    for (FindingGroup group : groups) {
      List<FactView> facts = new ArrayList<>();
      String base = base(group, reviewed);
      for (Finding finding : group.findings()) {
        String path = reviewed.paths().of(finding.fact(), finding.at(), finding.nesting().within());
        String shown = path.startsWith(base) ? path.substring(base.length()) : path;
        facts.add(
            FactView.of(
                number,
                finding,
                reviewed.names().getOrDefault(finding.code(), ""),
                shown,
                marks.ofFact(number),
                page));
        number++;
      }
      views.add(
          new GroupView(
              group.title(), base, href, group.tags(), facts, AccountView.of(group.words())));
    }
    return views;
  }

  private static String base(FindingGroup group, ReviewedPage reviewed) {
    return group.findings().stream()
        .filter(f -> f.fact() == Fact.INDICATION)
        .findFirst()
        .map(f -> reviewed.paths().of(f.fact(), f.at(), List.of()))
        .orElse("MedicationKnowledge");
  }
}
