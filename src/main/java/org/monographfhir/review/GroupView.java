package org.monographfhir.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Facts as the template shows them together.
 *
 * @param base what most of their paths start with; shown once, and the others are shown whole
 * @param href where the resource was written; empty when it was not
 */
record GroupView(
    String title,
    String base,
    String href,
    List<FindingGroup.Tag> tags,
    List<FactView> facts,
    List<AccountView> account) {

  /** The end of an element's name, before the next one in it. */
  private static final Pattern STEP = Pattern.compile("[.](?=[a-z])");

  /** All groups that have facts, with the facts counted through. */
  static List<GroupView> of(
      List<FindingGroup> groups, ReviewedPage reviewed, PageText page, Marks marks, String href) {
    List<GroupView> views = new ArrayList<>();
    int number = 0;
    for (FindingGroup group : groups) {
      List<FactView> facts = new ArrayList<>();
      List<String> paths = group.findings().stream().map(f -> path(f, reviewed)).toList();
      String base = base(paths);
      for (Finding finding : group.findings()) {
        String path = path(finding, reviewed);
        String shown = isIn(base, path) ? path.substring(base.length()) : path;
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

  private static String path(Finding finding, ReviewedPage reviewed) {
    return reviewed.paths().of(finding.fact(), finding.at(), finding.nesting().within());
  }

  /** What leaves the least to be shown. */
  private static String base(List<String> paths) {
    Map<String, Long> counts =
        paths.stream()
            .flatMap(GroupView::beginnings)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return paths.stream()
        .flatMap(path -> STEP.matcher(path).results().map(step -> path.substring(0, step.start())))
        .distinct()
        .max(Comparator.comparingLong(base -> base.length() * (counts.get(base) - 1)))
        .orElse(paths.get(0));
  }

  /** All that a path is {@linkplain #isIn in}. */
  private static Stream<String> beginnings(String path) {
    return IntStream.rangeClosed(1, path.length())
        .filter(end -> end == path.length() || path.charAt(end) == '.')
        .mapToObj(end -> path.substring(0, end));
  }

  private static boolean isIn(String base, String path) {
    return path.startsWith(base)
        && (path.length() == base.length() || path.charAt(base.length()) == '.');
  }
}
