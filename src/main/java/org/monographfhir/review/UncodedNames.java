package org.monographfhir.review;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;

/** The conditions and treatments that have no code, each once, with the number of their pages. */
final class UncodedNames {

  private final Map<String, Integer> conditions = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final Map<String, Integer> treatments = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  void add(ReviewedPage page) {
    of(page, FactKind.CONDITION).forEach(words -> conditions.merge(words, 1, Integer::sum));
    of(page, FactKind.PARTNER).forEach(words -> treatments.merge(words, 1, Integer::sum));
  }

  /** The most frequent first. */
  List<UncodedName> all() {
    return Stream.concat(names("condition", conditions), names("treatment", treatments)).toList();
  }

  private static Stream<UncodedName> names(String kind, Map<String, Integer> pages) {
    return pages.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(
            each -> new UncodedName(kind, each.getKey(), FactWords.count(each.getValue(), "page")));
  }

  /** Those of a page, of conditions or of treatments with a name. */
  static Set<String> of(ReviewedPage page, FactKind kind) {
    return page.reading().monograph().indications().stream()
        .flatMap(Indication::details)
        .flatMap(
            detail ->
                kind == FactKind.CONDITION
                    ? detail.conditions().stream()
                    : detail.otherTherapies().stream()
                        .filter(each -> each.kind() == OtherTherapy.Kind.TREATMENT)
                        .map(OtherTherapy::therapy))
        .filter(term -> !page.codes().containsKey(term))
        .map(Term::text)
        .collect(Collectors.toCollection(() -> new TreeSet<>(String.CASE_INSENSITIVE_ORDER)));
  }
}
