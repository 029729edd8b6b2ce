package org.monographfhir.review;

import java.util.List;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Published;

/**
 * A monograph as the template shows it: the page, and what was read from it.
 *
 * @param page its identity
 * @param ids what all ids on it start with: short, since there are some hundred
 * @param anchor what links lead to
 * @param verdict whether all was understood, in a few words
 * @param good whether there is nothing to look at
 * @param numbers what was read, in a line
 * @param url of the page; empty when it is none of the web
 * @param dates of the copy, and those that its publisher gives
 * @param words what a search finds it by, without its name
 */
record MonographView(
    String page,
    String ids,
    String anchor,
    String name,
    String file,
    String url,
    String dates,
    String verdict,
    boolean good,
    String numbers,
    List<ResourceView> resources,
    List<CheckView> checks,
    List<BlockView> blocks,
    List<GroupView> groups,
    List<String> words) {

  /**
   * @param number of the page in the report
   */
  static MonographView of(ReviewedFile file, ReviewedPage reviewed, Counts counts, int number) {
    Monograph monograph = reviewed.reading().monograph();
    PageText page = new PageText(reviewed.reading().placements());
    List<FindingGroup> groups = FindingGroups.of(reviewed, page);
    Marks marks = new Marks(page, groups.stream().flatMap(g -> g.findings().stream()).toList());
    List<ResourceView> resources = file.resources().stream().map(ResourceView::of).toList();
    String url = monograph.frontMatter().url();
    return new MonographView(
        monograph.slug(),
        String.valueOf(number),
        "m-" + monograph.slug(),
        monograph.name(),
        file.file(),
        url.matches("https?://.*") ? url : "",
        dates(monograph.frontMatter()),
        counts.verdict(),
        !counts.look(),
        counts.line(),
        resources,
        Checks.of(file.diagnostics(), page, monograph.indications()),
        page.blocks().stream()
            .map(block -> BlockView.of(block, marks.ofBlock(block.number())))
            .toList(),
        GroupView.of(groups, reviewed, page, marks, drug(resources)),
        SearchWords.of(groups).toList());
  }

  /** The day of the copy is none of the publisher's. */
  private static String dates(FrontMatter fields) {
    Published published = fields.published();
    String own =
        published.posted().map(day -> ", posted by its publisher " + day).orElse("")
            + published.updated().map(day -> ", updated by its publisher " + day).orElse("");
    return fields.copied().map(day -> "copied " + day).orElse("day of the copy not stated") + own;
  }

  boolean hasChecks() {
    return !checks.isEmpty();
  }

  private static String drug(List<ResourceView> resources) {
    return resources.stream()
        .filter(resource -> resource.type().equals("MedicationKnowledge"))
        .map(ResourceView::href)
        .findFirst()
        .orElse("");
  }

  /** How many resources there are. */
  String made() {
    return FactWords.count(resources.size(), "resource");
  }
}
