package org.monographfhir.r4;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.monographfhir.monograph.AcceleratedApproval;
import org.monographfhir.monograph.Age;
import org.monographfhir.monograph.AgeRange;
import org.monographfhir.monograph.Criterion;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.ExternalDocument;
import org.monographfhir.monograph.FrontMatter;
import org.monographfhir.monograph.Indication;
import org.monographfhir.monograph.IntendedEffect;
import org.monographfhir.monograph.Link;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.OtherTherapy;
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
    return new MonographMapper(Terminology.of(conceptMap()), "0.1.0");
  }

  static Monograph dinutuximab() {
    UseDetail detail =
        new UseDetail(
            List.of(
                criterion(Criterion.Type.RISK_GROUP, "high risk", "711109"),
                criterion(
                    Criterion.Type.RESPONSE,
                    "at least a partial response to other drugs and other types of treatment",
                    "45819")),
            List.of(
                treatment(1, "granulocyte-macrophage colony-stimulating factor", "423043"),
                treatment(1, "aldesleukin", "46679"),
                treatment(1, "13-cis retinoic acid", "44428")),
            Optional.empty(),
            Optional.of("children"),
            Optional.empty(),
            List.of());
    Indication use =
        new Indication(
            "Neuroblastoma that is high risk. It is used in children who had at least a partial"
                + " response to other drugs and other types of treatment.",
            List.of(
                "Dinutuximab is approved to be used with granulocyte-macrophage colony-stimulating"
                    + " factor (GM-CSF), aldesleukin (IL-2), and 13-cis retinoic acid to treat:"),
            IntendedEffect.TREAT,
            "Neuroblastoma",
            List.of(term("Neuroblastoma", "45418")),
            detail,
            List.of(),
            true,
            Optional.empty(),
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
    Age month = new Age(BigDecimal.ONE, Age.Unit.MONTH);
    UseDetail detail =
        new UseDetail(
            List.of(new Criterion(Criterion.Type.BIOMARKER, Term.of("CD19 positive"), false)),
            List.of(),
            Optional.of(new AgeRange(Optional.of(month), Optional.empty())),
            Optional.of("adults and children aged 1 month and older"),
            Optional.empty(),
            List.of());
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
            IntendedEffect.TREAT,
            "B-cell acute lymphoblastic leukemia",
            List.of(term("B-cell acute lymphoblastic leukemia", "543504")),
            detail,
            List.of(
                specificUse(
                    remission,
                    criterion(
                        Criterion.Type.DISEASE_STATUS,
                        "first or second complete remission",
                        "45651")),
                specificUse(
                    philadelphia,
                    new Criterion(
                        Criterion.Type.BIOMARKER, term("Philadelphia chromosome", "44179"), true),
                    criterion(
                        Criterion.Type.TREATMENT_PHASE,
                        "consolidation phase of chemotherapy",
                        "45654"))),
            true,
            Optional.empty(),
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
            List.of(
                new Criterion(
                    Criterion.Type.ANATOMIC_SITE, term("bone or bone marrow", "45622", "9"), false),
                new Criterion(Criterion.Type.BIOMARKER, term("RAS mutation", "8"), true)),
            List.of(
                new OtherTherapy(
                    OptionalInt.of(1),
                    OtherTherapy.Kind.TREATMENT_CLASS,
                    Term.of("platinum chemotherapy")),
                treatment(2, "aldesleukin", "46679"),
                new OtherTherapy(
                    OptionalInt.of(2),
                    OtherTherapy.Kind.MODALITY,
                    term("radiation therapy", "44971"))),
            Optional.of(
                new AgeRange(
                    Optional.of(new Age(new BigDecimal("0.5"), Age.Unit.YEAR)),
                    Optional.of(new Age(new BigDecimal("65"), Age.Unit.YEAR)))),
            Optional.of("aged 6 months to 65 years"),
            Optional.of(UseDetail.Sex.FEMALE),
            List.of("Brandex", "Brandex XR"));
    Indication two =
        new Indication(
            "Neuroblastoma or melanoma with 5 \\* 10 cells. It is used:\n\n- alone\n- with"
                + " aldesleukin¹\n\n¹This paragraph belongs to it.",
            List.of("Samplumab is approved to treat:", "It is used in women."),
            IntendedEffect.PREVENT_AND_TREAT,
            "Neuroblastoma or melanoma",
            List.of(term("Neuroblastoma", "45418"), term("melanoma", "45135")),
            rich,
            List.of(
                new SpecificUse("alone", UseDetail.NONE, Optional.empty(), 61),
                new SpecificUse("with aldesleukin¹", rich, Optional.of(whole), 62)),
            true,
            Optional.empty(),
            60);
    Indication accelerated =
        new Indication(
            "Bone or soft tissue sarcoma.",
            List.of("Samplumab is approved to treat:", "It is used in women."),
            IntendedEffect.REDUCE_RISK,
            "Bone or soft tissue sarcoma",
            List.of(term("Bone or soft tissue sarcoma", "45418", "45562")),
            UseDetail.NONE,
            List.of(),
            true,
            Optional.of(whole),
            70);
    Indication unclear =
        new Indication(
            "Pain.",
            List.of("Samplumab may also be used for:"),
            IntendedEffect.PALLIATIVE,
            "Pain",
            List.of(Term.of("Pain")),
            UseDetail.NONE,
            List.of(),
            false,
            Optional.empty(),
            80);
    Indication bareMark =
        new Indication(
            "Melanoma.",
            List.of(),
            IntendedEffect.TREAT,
            "Melanoma",
            List.of(Term.of("Melanoma")),
            UseDetail.NONE,
            List.of(),
            true,
            Optional.of(bare),
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
            List.of(criteria),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of());
    return new SpecificUse(statement, detail, Optional.empty(), 50);
  }

  private static Criterion criterion(Criterion.Type type, String text, String id) {
    return new Criterion(type, term(text, id), false);
  }

  private static OtherTherapy treatment(int group, String text, String id) {
    return new OtherTherapy(OptionalInt.of(group), OtherTherapy.Kind.TREATMENT, term(text, id));
  }

  private static Term term(String text, String... ids) {
    return new Term(text, List.of(ids), ids.length == 1);
  }
}
