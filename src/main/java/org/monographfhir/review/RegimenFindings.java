package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.RegimenWords;
import org.monographfhir.monograph.Term;

/** What a drug is given with: the alternatives in words, and below each what it names. */
final class RegimenFindings {

  private final Map<Term, String> codes;
  private final UsePassage words;
  private final List<Integer> of;
  private final List<Finding> findings;

  RegimenFindings(
      Map<Term, String> codes, UsePassage words, List<Integer> of, List<Finding> findings) {
    this.codes = codes;
    this.words = words;
    this.of = of;
    this.findings = findings;
  }

  void add(List<OtherTherapy> therapies) {
    SortedMap<Integer, String> regimens = RegimenWords.of(therapies);
    boolean plain = regimens.size() == 1 && therapies.stream().allMatch(RegimenFindings::isPlain);
    String label = "Given";
    for (Map.Entry<Integer, String> regimen : regimens.entrySet()) {
      boolean headed = false;
      for (int i = 0; i < therapies.size(); i++) {
        OtherTherapy therapy = therapies.get(i);
        if (therapy.group() == regimen.getKey()) {
          if (!plain && !headed) {
            heading(label, regimen.getValue(), i);
            headed = true;
          }
          therapy(therapy, i, plain ? Nesting.NONE : Nesting.NONE.deeper());
        }
      }
      label = "Or given";
    }
  }

  /** Whether nothing has to be said but what it is given with. */
  private static boolean isPlain(OtherTherapy therapy) {
    return !therapy.optional() && therapy.step().isEmpty() && therapy.moment().isEmpty();
  }

  private void heading(String label, String regimen, int first) {
    findings.add(
        Finding.of(FactKind.PARTNER, label, regimen, Fact.OTHER_THERAPY)
            .at(at(first))
            .nested(Nesting.NONE.asHeading())
            .on(words.line()));
  }

  private void therapy(OtherTherapy therapy, int index, Nesting nesting) {
    String kind =
        switch (therapy.kind()) {
          case TREATMENT -> "Given with";
          case TREATMENT_CLASS -> "Class given with";
          case MODALITY -> "Therapy given with";
          case ALONE -> "Given";
        };
    String option = therapy.optional() ? ", optional" : "";
    String step = therapy.step().isPresent() ? ", step " + therapy.step().getAsInt() : "";
    String name = therapy.therapy().text();
    findings.add(
        Finding.of(FactKind.PARTNER, kind + option + step, name, Fact.OTHER_THERAPY)
            .at(at(index))
            .nested(nesting)
            .coded(codes.getOrDefault(therapy.therapy(), ""))
            .on(words.find(List.of(name))));
  }

  private List<Integer> at(int index) {
    List<Integer> at = new ArrayList<>(of);
    at.add(index);
    return at;
  }
}
