package org.monographfhir.monograph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.monographfhir.monograph.Criterion.Combination;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.Criterion.Operator;
import org.monographfhir.monograph.OtherTherapy.Kind;

class InWordsTest {

  @Test
  void criteriaNest() {
    Criterion tree =
        new Combination(
            Operator.ANY_OF,
            List.of(
                finding("relapsed", false),
                new Combination(
                    Operator.ALL_OF,
                    List.of(finding("high risk", false), finding("an NTRK gene fusion", true)))));
    assertEquals(
        "any of (relapsed; all of (high risk; not an NTRK gene fusion))", InWords.of(tree));
  }

  @Test
  void populationsHaveGroupAgesSexAndCriteria() {
    AgeRange ages =
        new AgeRange(
            Optional.of(new Age(BigDecimal.ONE, AgeUnit.MONTH)),
            Optional.of(new Age(BigDecimal.valueOf(21), AgeUnit.YEAR)));
    Population girls =
        new Population(
            Optional.of(PopulationGroup.CHILD),
            Optional.of(ages),
            Optional.of(Population.Sex.FEMALE),
            List.of(finding("premenopausal", false)));
    assertEquals("children, 1 month to 21 years, female, premenopausal", InWords.of(girls));
  }

  @Test
  void regimensAreAlternativesWithOptionsAndSteps() {
    List<OtherTherapy> therapies =
        List.of(
            therapy(1, Kind.TREATMENT, "alpha", false, 1),
            therapy(1, Kind.TREATMENT, "beta", true, 1),
            therapy(1, Kind.ALONE, "alone", false, 2),
            therapy(2, Kind.MODALITY, "radiation therapy", false, 0));
    assertEquals(
        List.of("with alpha + optionally beta, then alone", "with radiation therapy"),
        List.copyOf(RegimenWords.of(therapies).values()));
  }

  private static Finding finding(String words, boolean exclude) {
    return new Finding(CriterionType.OTHER, Term.of(words), exclude);
  }

  private static OtherTherapy therapy(int group, Kind kind, String name, boolean option, int step) {
    return new OtherTherapy(
        group,
        kind,
        Term.of(name),
        option,
        step == 0 ? OptionalInt.empty() : OptionalInt.of(step),
        Optional.empty());
  }
}
