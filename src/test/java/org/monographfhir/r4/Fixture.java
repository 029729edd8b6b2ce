package org.monographfhir.r4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.AgeUnit;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.CriterionType;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
import org.monographfhir.monograph.Population;
import org.monographfhir.monograph.PopulationGroup;
import org.monographfhir.monograph.RegimenMember;
import org.monographfhir.monograph.RelatedDrug;
import org.monographfhir.monograph.Remark;
import org.monographfhir.monograph.RestrictedProgram;
import org.monographfhir.monograph.SpecificUse;
import org.monographfhir.monograph.Term;
import org.monographfhir.monograph.UseDetail;
import org.monographfhir.terminology.ConceptMap;
import org.monographfhir.terminology.Terminology;

/** Monographs as the seeds have them, and one that has everything. */
final class Fixture {

  static final String SITE = "https://www.cancer.gov/";

  private Fixture() {}

  static ConceptMap conceptMap() {
    try (InputStream json = Fixture.class.getResourceAsStream("/r4/concept-map.json")) {
      return ConceptMap.read("concept-map.json", json).value().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MonographMapper mapper() {
    return new MonographMapper(KnownCodes.of(Terminology.of(conceptMap())), "0.1.0");
  }

  static Monograph dinutuximab() {
    UseDetail detail =
        detail(
            List.of(term("Neuroblastoma", "45418")),
            List.of(
                criterion(CriterionType.RISK_GROUP, "high risk", "711109"),
                criterion(
                    CriterionType.RESPONSE,
                    "at least a partial response to other drugs and other types of treatment",
                    "45819")),
            List.of(
                treatment(1, "granulocyte-macrophage colony-stimulating factor", "423043"),
                treatment(1, "aldesleukin", "46679"),
                treatment(1, "13-cis retinoic acid", "44428")),
            List.of(group(PopulationGroup.CHILD)),
            Optional.of("children"));
    Indication use =
        new Indication(
            "Neuroblastoma that is high risk. It is used in children who had at least a partial"
                + " response to other drugs and other types of treatment.",
            List.of(
                "Dinutuximab is approved to be used with granulocyte-macrophage colony-stimulating"
                    + " factor (GM-CSF), aldesleukin (IL-2), and 13-cis retinoic acid to treat:"),
            "Neuroblastoma",
            detail,
            List.of(),
            true,
            Optional.empty(),
            List.of(),
            50);
    return new Monograph(
        frontMatter("Dinutuximab - NCI", "dinutuximab"),
        "807032b2cade6ded82e0fd720ade16f4448d35ddb952868b487534aa22d93b87",
        "dinutuximab",
        Monograph.Kind.DRUG,
        "Dinutuximab",
        Optional.of("din-yoo-TUK-sih-mab"),
        Optional.empty(),
        List.of("Unituxin"),
        List.of(),
        new DrugApproval(DrugApproval.Status.APPROVED, "Yes"),
        Optional.of("C1570"),
        documents("d66bdf0d-9d65-45de-ae5b-a58617c27492", "42042", "a615022"),
        List.of(use),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new Link(
                "Targeted Cancer Therapies",
                SITE + "about-cancer/treatment/types/targeted-therapies")),
        Optional.of(
            new Link(
                "Find Clinical Trials for Dinutuximab",
                SITE + "research/participate/clinical-trials/intervention/C1570")),
        List.of(),
        "# Dinutuximab\n\n(din-yoo-TUK-sih-mab)\n");
  }

  static Monograph blinatumomab() {
    Age month = new Age(BigDecimal.ONE, AgeUnit.MONTH);
    UseDetail detail =
        detail(
            List.of(term("B-cell acute lymphoblastic leukemia", "543504")),
            List.of(
                new Criterion.Finding(CriterionType.BIOMARKER, Term.of("CD19 positive"), false)),
            List.of(),
            List.of(
                group(PopulationGroup.ADULT),
                new Population(
                    Optional.of(PopulationGroup.CHILD),
                    Optional.of(new AgeRange(Optional.of(month), Optional.empty())),
                    Optional.empty(),
                    List.of())),
            Optional.of("adults and children aged 1 month and older"));
    String remission =
        "in certain patients with cancer that is in the first or second complete remission";
    String philadelphia =
        "in certain patients with cancer that does not have the Philadelphia chromosome and who"
            + " are in the consolidation phase of chemotherapy";
    Indication use =
        new Indication(
            "B-cell acute lymphoblastic leukemia that is CD19 positive in adults and children aged"
                + " 1 month and older. It is used:\n\n- "
                + remission
                + "\n- "
                + philadelphia,
            List.of("Blinatumomab is approved to treat:"),
            "B-cell acute lymphoblastic leukemia",
            detail,
            List.of(
                specificUse(
                    remission,
                    criterion(
                        CriterionType.DISEASE_STATUS,
                        "first or second complete remission",
                        "45651")),
                specificUse(
                    philadelphia,
                    new Criterion.Finding(
                        CriterionType.BIOMARKER, term("Philadelphia chromosome", "44179"), true),
                    criterion(
                        CriterionType.TREATMENT_PHASE,
                        "consolidation phase of chemotherapy",
                        "45654"))),
            true,
            Optional.empty(),
            List.of(),
            48);
    return new Monograph(
        frontMatter("Blinatumomab - NCI", "blinatumomab"),
        "165238dd683369cfe295625125751db47dc01049760bcdeddca472cd9d33c844",
        "blinatumomab",
        Monograph.Kind.DRUG,
        "Blinatumomab",
        Optional.of("blih-nuh-TOO-moh-mab"),
        Optional.of("Blinatumomab works by bringing healthy T cells and leukemia cells together."),
        List.of("Blincyto"),
        List.of(),
        new DrugApproval(DrugApproval.Status.APPROVED, "Yes"),
        Optional.of("C62528"),
        documents("38b482a8-960b-4591-9857-5031ecb830aa", "487684", "a614061"),
        List.of(use),
        List.of("Blinatumomab is also being studied in the treatment of other types of cancer."),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        "# Blinatumomab\n\n(blih-nuh-TOO-moh-mab)\n");
  }

  /** Not a real drug: each component of each record is there. */
  static Monograph everything() {
    AcceleratedApproval whole =
        new AcceleratedApproval(
            "This use is approved under FDA’s [Accelerated Approval"
                + " Program](https://www.fda.gov/accelerated). As a condition of approval,"
                + " confirmatory trial(s) must show a benefit.",
            Optional.of("As a condition of approval, confirmatory trial(s) must show a benefit."),
            Optional.of("https://www.fda.gov/accelerated"));
    AcceleratedApproval bare =
        new AcceleratedApproval(
            "This use is approved under FDA’s Accelerated Approval Program.",
            Optional.empty(),
            Optional.empty());
    UseDetail rich =
        new UseDetail(
            List.of(IntendedEffect.PREVENT_AND_TREAT, IntendedEffect.PALLIATIVE),
            List.of(term("Neuroblastoma", "45418"), term("melanoma", "45135")),
            List.of(
                new Criterion.Finding(
                    CriterionType.ANATOMIC_SITE, term("bone or bone marrow", "45622", "9"), false),
                new Criterion.Finding(CriterionType.BIOMARKER, term("RAS mutation", "8"), true),
                anyOf(
                    criterion(CriterionType.DISEASE_STATUS, "relapsed", "45866"),
                    new Criterion.Combination(
                        Criterion.Operator.ALL_OF,
                        List.of(
                            criterion(CriterionType.DISEASE_STATUS, "refractory", "45862"),
                            criterion(CriterionType.RISK_GROUP, "high risk", "711109"))))),
            List.of(
                new Population(
                    Optional.of(PopulationGroup.ADULT),
                    Optional.of(
                        new AgeRange(
                            Optional.empty(),
                            Optional.of(new Age(new BigDecimal("65"), AgeUnit.YEAR)))),
                    Optional.of(Population.Sex.FEMALE),
                    List.of(
                        new Criterion.Finding(
                            CriterionType.POPULATION, Term.of("postmenopausal"), false))),
                new Population(
                    Optional.of(PopulationGroup.CHILD),
                    Optional.of(
                        new AgeRange(
                            Optional.of(new Age(new BigDecimal("6"), AgeUnit.MONTH)),
                            Optional.of(new Age(new BigDecimal("17"), AgeUnit.YEAR)))),
                    Optional.of(Population.Sex.FEMALE),
                    List.of())),
            List.of(
                therapy(1, OtherTherapy.Kind.ALONE, Term.of("alone")),
                therapy(2, OtherTherapy.Kind.TREATMENT_CLASS, Term.of("platinum chemotherapy")),
                treatment(3, "aldesleukin", "46679"),
                new OtherTherapy(
                    3,
                    OtherTherapy.Kind.MODALITY,
                    term("radiation therapy", "44971"),
                    true,
                    OptionalInt.empty(),
                    Optional.empty()),
                new OtherTherapy(
                    3,
                    OtherTherapy.Kind.ALONE,
                    Term.of("alone"),
                    false,
                    OptionalInt.of(2),
                    Optional.of("maintenance therapy"))),
            List.of("Brandex", "Brandex XR"),
            Optional.of("adults up to 65 years and children aged 6 months to 17 years"),
            List.of("except in certain patients"));
    Indication two =
        new Indication(
            "Neuroblastoma or melanoma with 5 \\* 10 cells. It is used:\n\n- alone\n- in patients whose"
                + " cancer has come back. It is used:\n- with aldesleukin¹\n\n¹This paragraph belongs to it.",
            List.of("Samplumab is approved to treat:", "It is used in women."),
            "Neuroblastoma or melanoma",
            rich,
            List.of(
                specificUse("alone"),
                new SpecificUse(
                    "in patients whose cancer has come back. It is used:",
                    none(),
                    List.of(
                        new SpecificUse(
                            "with aldesleukin¹", rich, List.of(), Optional.of(whole), 63)),
                    Optional.empty(),
                    62)),
            true,
            Optional.empty(),
            List.of(),
            60);
    Indication accelerated =
        new Indication(
            "Bone or soft tissue sarcoma.",
            List.of("Samplumab is approved to treat:", "It is used in women."),
            "Bone or soft tissue sarcoma",
            plain(
                IntendedEffect.REDUCE_RISK, term("Bone or soft tissue sarcoma", "45418", "45562")),
            List.of(),
            true,
            Optional.of(whole),
            List.of(),
            70);
    Indication unclear =
        new Indication(
            "Pain.",
            List.of("Samplumab may also be used for:"),
            "Pain",
            plain(IntendedEffect.PALLIATIVE, Term.of("Pain")),
            List.of(),
            false,
            Optional.empty(),
            List.of(),
            80);
    Indication bareMark =
        new Indication(
            "Melanoma.",
            List.of(),
            "Melanoma",
            plain(IntendedEffect.TREAT, Term.of("Melanoma")),
            List.of(),
            true,
            Optional.of(bare),
            List.of(),
            90);
    return new Monograph(
        new FrontMatter(
            "Samplumab and <Friends> - Institute",
            SITE + "about-cancer/treatment/drugs/samplumab",
            Optional.of("es"),
            Optional.empty(),
            Optional.of("quarterly"),
            Optional.of("archived"),
            Optional.of("v2"),
            Optional.of("Institute, 2025"),
            Optional.of("CC-BY-4.0"),
            Optional.of("Institute of Samples & Tests"),
            Optional.of("03_other"),
            Optional.of("health_professional"),
            List.of("breast", "lung"),
            List.of("treatment", "treatment", "side  effects"),
            Map.of("reviewer", "A & B")),
        "0ce4ef4dbfb2a29f687eaea164ed1d4d00ffe528fd3bca7954127448e3803c4e",
        "samplumab",
        Monograph.Kind.COMBINATION,
        "SAMPLUMAB-XY",
        Optional.of("sam-PLOO-mab"),
        Optional.of("Samplumab works by **binding**."),
        List.of("Brandex", "Brandex", "SAMPLUMAB-XY"),
        List.of("SMP", "Brandex"),
        new DrugApproval(DrugApproval.Status.COMPONENTS_APPROVED, "Each of the drugs is approved."),
        Optional.empty(),
        List.of(
            document(
                ExternalDocument.Type.FDA_LABEL,
                "D66BDF0D-9D65-45DE-AE5B-A58617C27492",
                "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=d66bdf0d-9d65-45de-ae5b-a58617c27492&audience=consumer"),
            document(
                ExternalDocument.Type.FDA_LABEL,
                null,
                "https://www.accessdata.fda.gov/label/2020/1,2s3lbl.PDF"),
            document(
                ExternalDocument.Type.FDA_LABEL_SEARCH,
                null,
                "https://dailymed.nlm.nih.gov/dailymed/search.cfm?query=samplumab&a=b%20c"),
            document(
                ExternalDocument.Type.DRUG_DICTIONARY_DEFINITION,
                "4711",
                SITE + "publications/dictionaries/cancer-drug/def/4711"),
            document(
                ExternalDocument.Type.MEDLINEPLUS_DRUG_INFORMATION,
                "a1",
                "https://medlineplus.gov/druginfo/meds/a1.html")),
        List.of(two, accelerated, unclear, bareMark),
        List.of("It is being studied in A.", "It is being studied in B."),
        List.of(
            new Remark(Remark.Type.NOT_APPROVED, "It is no longer approved for C."),
            new Remark(Remark.Type.AVAILABILITY, "It comes as a tablet.")),
        List.of(
            new RestrictedProgram(
                "SAMPLE REMS",
                "It is available only through the SAMPLE REMS.",
                Optional.of("https://www.samplerems.com/"))),
        List.of(new RelatedDrug("Samplumab Tablet", "samplumab-tablet")),
        List.of(
            new RegimenMember(
                Optional.of("S"), "Samplumab", Optional.of("samplumab"), Optional.of("SMP")),
            new RegimenMember(Optional.empty(), "Prednisone", Optional.empty(), Optional.empty())),
        List.of(new Link("Article", SITE + "article")),
        Optional.of(new Link("Find Clinical Trials", SITE + "trials")),
        List.of(new Link("antibody", SITE + "publications/dictionaries/cancer-terms/def/45613")),
        "# SAMPLUMAB-XY\n\nFDA’s text.\n");
  }

  private static FrontMatter frontMatter(String title, String slug) {
    return new FrontMatter(
        title,
        SITE + "about-cancer/treatment/drugs/" + slug,
        Optional.of("en"),
        Optional.of("2025-12-30"),
        Optional.of("quarterly"),
        Optional.of("active"),
        Optional.of("v1"),
        Optional.of("NCI, 2025"),
        Optional.of("public_domain"),
        Optional.of("NCI"),
        Optional.of("02_nci_core"),
        Optional.of("patient"),
        List.of("general"),
        List.of("treatment"),
        Map.of());
  }

  private static List<ExternalDocument> documents(String setId, String cdr, String medlinePlus) {
    return List.of(
        document(
            ExternalDocument.Type.FDA_LABEL,
            setId,
            "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid="
                + setId
                + "&audience=consumer"),
        document(
            ExternalDocument.Type.DRUG_DICTIONARY_DEFINITION,
            cdr,
            SITE + "publications/dictionaries/cancer-drug/def/" + cdr),
        document(
            ExternalDocument.Type.MEDLINEPLUS_DRUG_INFORMATION,
            medlinePlus,
            "https://medlineplus.gov/druginfo/meds/" + medlinePlus + ".html"));
  }

  private static ExternalDocument document(ExternalDocument.Type type, String id, String url) {
    return new ExternalDocument(type, Optional.ofNullable(id), url);
  }

  private static SpecificUse specificUse(String statement, Criterion... criteria) {
    UseDetail detail =
        new UseDetail(
            List.of(),
            List.of(),
            List.of(criteria),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of());
    return new SpecificUse(statement, detail, List.of(), Optional.empty(), 50);
  }

  private static UseDetail none() {
    return specificUse("").detail();
  }

  private static UseDetail plain(IntendedEffect effect, Term condition) {
    return new UseDetail(
        List.of(effect),
        List.of(condition),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of());
  }

  private static UseDetail detail(
      List<Term> conditions,
      List<Criterion> criteria,
      List<OtherTherapy> therapies,
      List<Population> populations,
      Optional<String> ages) {
    return new UseDetail(
        List.of(IntendedEffect.TREAT),
        conditions,
        criteria,
        populations,
        therapies,
        List.of(),
        ages,
        List.of());
  }

  private static Population group(PopulationGroup group) {
    return new Population(Optional.of(group), Optional.empty(), Optional.empty(), List.of());
  }

  private static Criterion anyOf(Criterion... criteria) {
    return new Criterion.Combination(Criterion.Operator.ANY_OF, List.of(criteria));
  }

  private static Criterion criterion(CriterionType type, String text, String id) {
    return new Criterion.Finding(type, term(text, id), false);
  }

  private static OtherTherapy treatment(int group, String text, String id) {
    return therapy(group, OtherTherapy.Kind.TREATMENT, term(text, id));
  }

  private static OtherTherapy therapy(int group, OtherTherapy.Kind kind, Term term) {
    return new OtherTherapy(group, kind, term, false, OptionalInt.empty(), Optional.empty());
  }

  private static Term term(String text, String... ids) {
    return new Term(text, List.of(ids), ids.length == 1);
  }
}
