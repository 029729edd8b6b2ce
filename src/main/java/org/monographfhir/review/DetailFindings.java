package org.monographfhir.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Fact;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;

/** The parts of a use or of a sub-use. */
final class DetailFindings {

  private static final String[] FEMALE = {"women", "woman", "female", "females", "girls"};
  private static final String[] MALE = {"men", "man", "male", "males", "boys"};

  private final Map<Term, String> codes;
  private final UseWords words;
  private final List<Integer> of;
  private final List<Finding> findings;

  private DetailFindings(
      Map<Term, String> codes, UseWords words, List<Integer> of, List<Finding> findings) {
    this.codes = codes;
    this.words = words;
    this.of = of;
    this.findings = findings;
  }

  static void of(
      UseDetail detail,
      Map<Term, String> codes,
      UseWords words,
      List<Integer> of,
      List<Finding> findings) {
    DetailFindings parts = new DetailFindings(codes, words, of, findings);
    for (int i = 0; i < detail.criteria().size(); i++) {
      parts.criterion(detail.criteria().get(i), i);
    }
    for (int i = 0; i < detail.otherTherapies().size(); i++) {
      parts.partner(detail.otherTherapies().get(i), i);
    }
    parts.who(detail);
    for (int i = 0; i < detail.brands().size(); i++) {
      String brand = detail.brands().get(i);
      parts.add(Finding.of(Kind.WHO, "Only this brand", brand, Fact.BRAND_LIMIT), i, brand);
    }
  }

  private void criterion(Criterion criterion, int index) {
    Finding finding =
        Finding.of(
            Kind.CRITERION,
            criterion.type().display(),
            (criterion.exclude() ? "not: " : "") + criterion.value().text(),
            Fact.CRITERION);
    add(finding, index, criterion.value().text());
  }

  private void partner(OtherTherapy partner, int index) {
    String kind =
        switch (partner.kind()) {
          case TREATMENT -> "Given with";
          case TREATMENT_CLASS -> "Class given with";
          case MODALITY -> "Therapy given with";
        };
    String label =
        partner.group().isPresent() ? kind + ", group " + partner.group().getAsInt() : kind;
    Finding finding =
        Finding.of(Kind.PARTNER, label, partner.therapy().text(), Fact.OTHER_THERAPY)
            .coded(codes.getOrDefault(partner.therapy(), ""));
    add(finding, index, partner.therapy().text());
  }

  /** The words and the sex are elements of the use as a whole only. */
  private void who(UseDetail detail) {
    boolean whole = of.size() == 1;
    String said = detail.ageText().orElse("");
    if (whole && !said.isEmpty()) {
      add(Finding.of(Kind.WHO, "Age", said, Fact.AGE_WORDS).at(of), said);
    }
    detail
        .ageRange()
        .filter(range -> range.inOneUnit().isPresent())
        .ifPresent(range -> ages(range, said));
    detail
        .sex()
        .filter(sex -> whole)
        .ifPresent(
            sex ->
                add(
                    Finding.of(Kind.WHO, "Sex", sex.name().toLowerCase(Locale.ROOT), Fact.SEX)
                        .at(of),
                    sex == UseDetail.Sex.FEMALE ? FEMALE : MALE));
  }

  /** The number can stand apart from the words: "adults ... aged 65 years and older". */
  private void ages(AgeRange range, String said) {
    String number = range.low().or(range::high).map(Words::number).orElse("");
    Finding finding = Finding.of(Kind.WHO, "Age range", Words.ages(range), Fact.AGE_RANGE);
    if (said.contains(number)) {
      add(finding, 0, said);
    } else {
      add(finding, 0, number + "s", number, said);
    }
  }

  private void add(Finding finding, int index, String... said) {
    List<Integer> at = new ArrayList<>(of);
    at.add(index);
    add(finding.at(at), said);
  }

  private void add(Finding finding, String... said) {
    findings.add(finding.on(words.find(List.of(said))));
  }
}
