package org.monographfhir.monograph;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts of a use in plain words, as a clinician reads them. */
public final class InWords {

  private InWords() {}

  /**
   * For example {@code not relapsed}, {@code any of (relapsed; all of (high risk; not relapsed))}.
   */
  public static String of(Criterion criterion) {
    if (criterion instanceof Criterion.Combination several) {
      return several.operator().display().toLowerCase(Locale.ROOT)
          + several.criteria().stream()
              .map(InWords::of)
              .collect(Collectors.joining("; ", " (", ")"));
    }
    Criterion.Finding finding = (Criterion.Finding) criterion;
    return (finding.exclude() ? "not " : "") + finding.value().text();
  }

  /** For example {@code children, 2 years and older, female, postmenopausal}. */
  public static String of(Population population) {
    return Stream.of(
            population.group().map(group -> group.display().toLowerCase(Locale.ROOT)).stream(),
            population.ageRange().map(InWords::of).stream(),
            population.sex().map(sex -> sex.display().toLowerCase(Locale.ROOT)).stream(),
            population.criteria().stream().map(InWords::of))
        .flatMap(parts -> parts)
        .collect(Collectors.joining(", "));
  }

  /** For example {@code 2 years and older}, {@code 1 month to 21 years}. */
  public static String of(AgeRange ages) {
    Optional<String> low = ages.low().map(InWords::of);
    Optional<String> high = ages.high().map(InWords::of);
    if (low.isPresent() && high.isPresent()) {
      return low.get() + " to " + high.get();
    }
    return low.map(age -> age + " and older").orElseGet(() -> "up to " + high.orElse(""));
  }

  /** For example {@code 18 years}. */
  public static String of(Age age) {
    String number = age.value().toPlainString();
    return number + " " + age.unit().word() + (number.equals("1") ? "" : "s");
  }

  /**
   * What the drug is given with: the alternatives, each by its group.
   *
   * @return of each for example {@code with A + B, then alone}, in the order of the groups
   */
  public static TreeMap<Integer, String> regimens(List<OtherTherapy> therapies) {
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
