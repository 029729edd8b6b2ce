package org.monographfhir.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.monograph.Fact;

/** What a search finds a page by: names, conditions, criteria, partners, and all codes. */
final class SearchWords {

  private static final Set<FactKind> KINDS =
      EnumSet.of(
          FactKind.NAME, FactKind.CONDITION, FactKind.CRITERION, FactKind.PARTNER, FactKind.WHO);

  /** Of the names those that say nothing that the others do not. */
  private static final Set<Fact> PASSED_BY =
      EnumSet.of(Fact.TITLE, Fact.PRONUNCIATION, Fact.DESCRIPTION);

  private SearchWords() {}

  static Stream<String> of(List<FindingGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.findings().stream())
        .filter(it -> KINDS.contains(it.kind()) && !PASSED_BY.contains(it.fact()))
        .flatMap(it -> Stream.of(it.value(), it.code()))
        .filter(words -> !words.isEmpty())
        .distinct();
  }

  static String joined(Stream<String> words) {
    return words.collect(Collectors.joining(" | "));
  }
}
