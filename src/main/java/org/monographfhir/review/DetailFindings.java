package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** The parts that a use and a sub-use have in common. */
final class DetailFindings {

  private final Map<Term, String> codes;
  private final UsePassage words;
  private final List<Integer> of;
  private final List<Finding> findings;

  /**
   * @param words where they were read
   * @param of the number of the use, then those of the sub-uses down to this one
   */
  DetailFindings(
      Map<Term, String> codes, UsePassage words, List<Integer> of, List<Finding> findings) {
    this.codes = codes;
    this.words = words;
    this.of = of;
    this.findings = findings;
  }

  void effects(UseDetail detail) {
    for (int i = 0; i < detail.effects().size(); i++) {
      String effect = detail.effects().get(i).display();
      Finding finding = Finding.of(FactKind.USE, "Effect", effect, Fact.EFFECT).at(at(i));
      findings.add(finding.on(words.fallback()));
    }
  }

  void conditions(UseDetail detail) {
    for (int i = 0; i < detail.conditions().size(); i++) {
      Term term = detail.conditions().get(i);
      Finding finding = Finding.of(FactKind.CONDITION, "Condition", term.text(), Fact.CONDITION);
      add(coded(finding, term), at(i), term.text());
    }
  }

  /** A condition without a code is worth a look. */
  Finding coded(Finding condition, Term term) {
    String code = codes.get(term);
    return code == null ? condition.flagged("no NCI Thesaurus code") : condition.coded(code);
  }

  void parts(UseDetail detail) {
    for (int i = 0; i < detail.criteria().size(); i++) {
      criterion(detail.criteria().get(i), Fact.CRITERION, at(i), Nesting.NONE);
    }
    new RegimenFindings(codes, words, of, findings).add(detail.otherTherapies());
    for (int i = 0; i < detail.populations().size(); i++) {
      population(detail.populations().get(i), detail.ageText().orElse(""), at(i));
    }
    for (int i = 0; i < detail.brands().size(); i++) {
      String brand = detail.brands().get(i);
      add(Finding.of(FactKind.WHO, "Only this brand", brand, Fact.BRAND_LIMIT), at(i), brand);
    }
    for (int i = 0; i < detail.uncoded().size(); i++) {
      String missing = detail.uncoded().get(i);
      Finding finding = Finding.of(FactKind.UNCODED, "In no part", missing, Fact.UNCODED);
      add(finding.flagged("read these words yourself"), at(i), missing);
    }
  }

  private void criterion(Criterion criterion, Fact fact, List<Integer> at, Nesting nesting) {
    if (criterion instanceof Criterion.Combination several) {
      String label = several.operator().display();
      String value =
          several.operator() == Criterion.Operator.ALL_OF
              ? "all of these hold"
              : "one of these holds";
      findings.add(
          Finding.of(FactKind.CRITERION, label, value, fact)
              .at(at)
              .nested(nesting.asHeading())
              .on(words.line()));
      for (int i = 0; i < several.criteria().size(); i++) {
        criterion(several.criteria().get(i), fact, at, nesting.criterion(i));
      }
    } else if (criterion instanceof Criterion.Finding finding) {
      String said = finding.value().text();
      String value = (finding.exclude() ? "not: " : "") + said;
      add(
          Finding.of(FactKind.CRITERION, finding.type().display(), value, fact).nested(nesting),
          at,
          said);
    }
  }

  private void population(Population population, String ages, List<Integer> at) {
    Finding finding =
        Finding.of(FactKind.WHO, "Patients", PatientWords.of(population), Fact.POPULATION);
    add(finding, at, PatientWords.candidates(population, ages));
    for (int i = 0; i < population.criteria().size(); i++) {
      criterion(population.criteria().get(i), Fact.POPULATION, at, Nesting.NONE.criterion(i));
    }
  }

  private void add(Finding finding, List<Integer> at, String... said) {
    findings.add(finding.at(at).on(words.find(List.of(said))));
  }

  private List<Integer> at(int index) {
    List<Integer> at = new ArrayList<>(of);
    at.add(index);
    return at;
  }
}
