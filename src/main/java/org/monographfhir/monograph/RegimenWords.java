package org.monographfhir.monograph;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a drug is given with in plain words, as a clinician reads them. */
public final class RegimenWords {

  private RegimenWords() {}

  /**
   * What the drug is given with: the alternatives, each by its group.
   *
   * @return of each for example {@code with A + B, then alone}, in the order of the groups
   */
  public static TreeMap<Integer, String> of(List<OtherTherapy> therapies) {
    TreeMap<Integer, List<OtherTherapy>> groups =
        therapies.stream()
            .collect(Collectors.groupingBy(OtherTherapy::group, TreeMap::new, Collectors.toList()));
    TreeMap<Integer, String> words = new TreeMap<>();
    groups.forEach((group, together) -> words.put(group, regimen(together)));
    return words;
  }

  /** What has no step holds for all of them, and stands in front. */
  private static String regimen(List<OtherTherapy> together) {
    TreeMap<Integer, List<OtherTherapy>> steps =
        together.stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.step().orElse(0), TreeMap::new, Collectors.toList()));
    List<String> words = new ArrayList<>();
    steps.values().forEach(step -> words.add(step(step)));
    return String.join(", then ", words);
  }

  private static String step(List<OtherTherapy> together) {
    String moment =
        together.stream()
            .flatMap(each -> each.moment().stream())
            .distinct()
            .collect(Collectors.joining(", "));
    List<String> named =
        together.stream()
            .filter(each -> each.kind() != OtherTherapy.Kind.ALONE)
            .map(each -> (each.optional() ? "optionally " : "") + each.therapy().text())
            .toList();
    String words = named.isEmpty() ? "alone" : "with " + String.join(" + ", named);
    return moment.isEmpty() ? words : words + " (" + moment + ")";
  }
}
