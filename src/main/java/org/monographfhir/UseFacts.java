package org.monographfhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.output.explanation.ExplainedFact;
import org.monographfhir.r4.ElementPaths;

/** What the words of one use, or of one sub-use, were taken to say. */
final class UseFacts {

  private final List<Integer> at;
  private final Map<String, Integer> counts = new HashMap<>();
  private final List<ExplainedFact> facts = new ArrayList<>();

  private UseFacts(List<Integer> at) {
    this.at = at;
  }

  static List<ExplainedFact> of(int number, Indication use) {
    UseFacts facts = new UseFacts(List.of(number));
    String approval = ElementPaths.ofUseApproval(number);
    facts.add("approval", use.approved() ? "approved" : "not stated", approval);
    use.accelerated().ifPresent(mark -> facts.accelerated(mark, approval));
    facts.part("purpose", use.effect().display(), "intendedEffect");
    use.conditions().forEach(each -> facts.next("condition", each.text(), "condition"));
    facts.detail(use.detail());
    String patients = ElementPaths.ofPatients(number);
    use.detail().ageText().ifPresent(words -> facts.add("age in words", words, patients));
    use.detail()
        .sex()
        .ifPresent(sex -> facts.add("sex", sex.name().toLowerCase(Locale.ROOT), patients));
    return facts.facts;
  }

  static List<ExplainedFact> of(int number, int specific, SpecificUse use) {
    UseFacts facts = new UseFacts(List.of(number, specific));
    use.accelerated()
        .ifPresent(mark -> facts.accelerated(mark, ElementPaths.ofPart(facts.at, "pathway")));
    facts.detail(use.detail());
    return facts.facts;
  }

  private void detail(UseDetail detail) {
    for (Criterion each : detail.criteria()) {
      String exclude = each.exclude() ? "not " : "";
      next(
          each.type().display().toLowerCase(Locale.ROOT),
          exclude + each.value().text(),
          "criterion");
    }
    for (OtherTherapy each : detail.otherTherapies()) {
      String group = each.group().isPresent() ? " (group " + each.group().getAsInt() + ")" : "";
      next("given together with", each.therapy().text() + group, "otherTherapy");
    }
    detail
        .ageRange()
        .flatMap(AgeRange::inOneUnit)
        .ifPresent(ages -> part("age", words(ages), "ageRange"));
    detail.brands().forEach(name -> next("only for the brand", name, "brand"));
  }

  private void accelerated(AcceleratedApproval mark, String path) {
    String obligation = mark.obligation().isPresent() ? ", with an obligation" : "";
    add("pathway", "accelerated approval" + obligation, path);
  }

  private static String words(AgeRange ages) {
    return Stream.of(
            ages.low().map(age -> "from " + words(age)), ages.high().map(age -> "to " + words(age)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }

  private static String words(Age age) {
    return age.value().toPlainString() + " " + age.unit().word() + "(s)";
  }

  /** A part that there can be one of. */
  private void part(String what, String value, String name) {
    add(what, value, ElementPaths.ofPart(at, name));
  }

  /** A part that there can be several of. */
  private void next(String what, String value, String name) {
    int number = counts.merge(name, 1, Integer::sum) - 1;
    add(what, value, ElementPaths.ofPart(at, name) + "[" + number + "]");
  }

  private void add(String what, String value, String path) {
    facts.add(new ExplainedFact(what, value, path));
  }
}
