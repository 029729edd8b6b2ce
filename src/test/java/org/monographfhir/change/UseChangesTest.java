package org.monographfhir.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.monographfhir.extract.MonographExtractor;
import org.monographfhir.fhir.BundleEncoder;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.markdown.PageParser;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.AgeUnit;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.Criterion.Combination;
import org.monographfhir.monograph.Criterion.Finding;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.OtherTherapy.Kind;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.PopulationGroup;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.r4.MonographMapper;
import org.monographfhir.r4.R4Notation;
import org.monographfhir.source.SourceReader;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;

/** What changed in a use is told by its parts, in clinical words. */
class UseChangesTest {

  private static final Finding RELAPSED = finding("relapsed", false);
  private static final Finding REFRACTORY = finding("refractory", false);

  @Test
  void criteriaAreComparedAsTrees() throws IOException {
    Criterion either = any(RELAPSED, REFRACTORY);
    assertEquals(List.of(), changes(criteria(either), criteria(any(REFRACTORY, RELAPSED))));
    assertEquals(
        List.of(
            "Cancer: condition of use reworded: any of (refractory; relapsed)"
                + " -> all of (refractory; relapsed)"),
        changes(
            criteria(either),
            criteria(new Combination(Criterion.Operator.ALL_OF, List.of(RELAPSED, REFRACTORY)))));
    assertEquals(
        List.of(
            "Cancer: condition of use reworded: any of (refractory; relapsed)"
                + " -> any of (any of (refractory; relapsed); not relapsed)"),
        changes(criteria(either), criteria(any(either, finding("relapsed", true)))));
  }

  @Test
  void populationsAreAlternatives() throws IOException {
    UseDetail before = populations(adult(), children(1, AgeUnit.MONTH));
    assertEquals(List.of(), changes(before, before));
    assertEquals(
        List.of(
            "Cancer: population removed: adults",
            "Cancer: population changed: children, 1 month and older"
                + " -> children, 2 years and older"),
        changes(before, populations(children(2, AgeUnit.YEAR))));
    Population postmenopausal =
        new Population(
            Optional.of(PopulationGroup.ADULT),
            Optional.empty(),
            Optional.of(Population.Sex.FEMALE),
            List.of(finding("postmenopausal", false)));
    assertEquals(
        List.of(
            "Cancer: population changed: adults -> adults, female, postmenopausal",
            "Cancer: patients added: female"),
        changes(populations(adult()), populations(postmenopausal)));
  }

  @Test
  void regimensHaveOptionsAndSteps() throws IOException {
    assertEquals(
        List.of(
            "Cancer: partner changed: alpha + beta"
                + " -> alpha + optionally beta (before surgery), then alone"),
        changes(
            therapies(therapy(1, "alpha", false, 0, ""), therapy(1, "beta", false, 0, "")),
            therapies(
                therapy(1, "alpha", false, 1, "before surgery"),
                therapy(1, "beta", true, 1, "before surgery"),
                alone(1, 2))));
    assertEquals(
        List.of("Cancer: partner added: alone"),
        changes(
            therapies(therapy(1, "alpha", false, 0, "")),
            therapies(therapy(1, "alpha", false, 0, ""), alone(2, 0))));
  }

  @Test
  void subUsesAreComparedOnAllLevels() throws IOException {
    SpecificUse inner = specific("inner", detail(List.of(RELAPSED)), List.of());
    SpecificUse now = specific("inner", partial("for now"), List.of());
    assertEquals(
        List.of(
            "Cancer: completeness of the parts changed: complete -> partial",
            "Cancer, outer, inner: condition changed: Cancer -> Lung cancer",
            "Cancer, outer, inner: condition of use removed: relapsed (disease status)",
            "Cancer, outer, inner: purpose added: Palliative treatment",
            "Cancer, outer, inner: words in no part added: for now"),
        changes(
            use(detail(List.of()), specific("outer", detail(List.of()), List.of(inner))),
            use(detail(List.of()), specific("outer", detail(List.of()), List.of(now)))));
  }

  /** Of the same page: the parts are said otherwise, but no sub-use came or went. */
  @Test
  void theOlderDefinitionsAreRead() throws IOException {
    Resources before = new Resources();
    Path old = Path.of("src/test/resources/migration/blinatumomab-0.1.0.json");
    assertEquals(Optional.empty(), before.add("old", 1, Files.readString(old)));
    Monograph page = page("seeds/002_4dd11f704081b80e.txt");
    List<Change> changes = before.to(state(page));
    assertTrue(
        changes.stream()
            .noneMatch(
                each ->
                    each.aspect() == Aspect.SPECIFIC_USE
                        || each.aspect() == Aspect.COMPLETENESS
                        || each.aspect() == Aspect.USE),
        changes.toString());
    assertTrue(
        changes.toString().contains("population removed: 1 month and older"), changes.toString());
  }

  private static List<String> changes(UseDetail before, UseDetail after) throws IOException {
    return changes(use(before), use(after));
  }

  private static List<String> changes(Indication before, Indication after) throws IOException {
    Monograph page = page("seeds/001_6dbfcd76ff4ad935.txt");
    return state(with(page, before)).to(state(with(page, after))).stream()
        .map(Change::words)
        .toList();
  }

  private static Resources state(Monograph page) {
    MonographMapper mapper =
        new MonographMapper(KnownCodes.of(Terminology.of(ConceptMap.EMPTY)), "0");
    Resources state = new Resources();
    state.add("page", 1, new BundleEncoder<>(new R4Notation()).encode(mapper.map(page)));
    return state;
  }

  private static Monograph page(String file) throws IOException {
    return new SourceReader()
        .read(file, Files.readAllBytes(Path.of(file)))
        .then(new PageParser()::parse)
        .then(new MonographExtractor()::extract)
        .value()
        .orElseThrow()
        .monograph();
  }

  private static Monograph with(Monograph page, Indication use) {
    return new Monograph(
        page.frontMatter(),
        page.sha256(),
        page.slug(),
        page.kind(),
        page.name(),
        page.pronunciation(),
        page.description(),
        page.brandNames(),
        page.otherNames(),
        page.approval(),
        page.ncitCode(),
        page.documents(),
        List.of(use),
        page.investigationalUses(),
        page.remarks(),
        page.restrictedPrograms(),
        page.relatedDrugs(),
        page.members(),
        page.relatedArticles(),
        page.clinicalTrials(),
        page.glossaryLinks(),
        page.text());
  }

  private static Indication use(UseDetail detail, SpecificUse... specific) {
    return new Indication(
        "Cancer.",
        List.of(),
        "Cancer",
        detail,
        List.of(specific),
        true,
        Optional.empty(),
        List.of(),
        1);
  }

  private static SpecificUse specific(String words, UseDetail detail, List<SpecificUse> below) {
    return new SpecificUse(words, detail, below, Optional.empty(), 1);
  }

  private static UseDetail criteria(Criterion criterion) {
    return detail(List.of(criterion));
  }

  private static UseDetail detail(List<Criterion> criteria) {
    return detail(criteria, List.of(), List.of());
  }

  private static UseDetail populations(Population... populations) {
    return detail(List.of(), List.of(populations), List.of());
  }

  private static UseDetail therapies(OtherTherapy... therapies) {
    return detail(List.of(), List.of(), List.of(therapies));
  }

  private static UseDetail partial(String uncoded) {
    return new UseDetail(
        List.of(IntendedEffect.PALLIATIVE),
        List.of(Term.of("Lung cancer")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(uncoded));
  }

  private static UseDetail detail(
      List<Criterion> criteria, List<Population> populations, List<OtherTherapy> therapies) {
    return new UseDetail(
        List.of(),
        List.of(Term.of("Cancer")),
        criteria,
        populations,
        therapies,
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static Finding finding(String words, boolean exclude) {
    return new Finding(CriterionType.DISEASE_STATUS, Term.of(words), exclude);
  }

  private static Criterion any(Criterion... criteria) {
    return new Combination(Criterion.Operator.ANY_OF, List.of(criteria));
  }

  private static Population adult() {
    return new Population(
        Optional.of(PopulationGroup.ADULT), Optional.empty(), Optional.empty(), List.of());
  }

  private static Population children(int from, AgeUnit unit) {
    Age low = new Age(BigDecimal.valueOf(from), unit);
    return new Population(
        Optional.of(PopulationGroup.CHILD),
        Optional.of(new AgeRange(Optional.of(low), Optional.empty())),
        Optional.empty(),
        List.of());
  }

  private static OtherTherapy alone(int group, int step) {
    return new OtherTherapy(
        group,
        Kind.ALONE,
        Term.of("alone"),
        false,
        step == 0 ? OptionalInt.empty() : OptionalInt.of(step),
        Optional.empty());
  }

  private static OtherTherapy therapy(
      int group, String name, boolean optional, int step, String moment) {
    return new OtherTherapy(
        group,
        Kind.TREATMENT,
        Term.of(name),
        optional,
        step == 0 ? OptionalInt.empty() : OptionalInt.of(step),
        Optional.of(moment).filter(words -> !words.isEmpty()));
  }
}
