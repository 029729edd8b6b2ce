package org.monographfhir.r4;

import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.hl7.fhir.r4.model.MedicationKnowledge.MedicationKnowledgeStatus;
import org.hl7.fhir.r4.model.Reference;
import org.monographfhir.monograph.DrugApproval;
import org.monographfhir.monograph.RestrictedProgram;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Codes;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.Terminology;

/** <a href="http://hl7.org/fhir/R4/medicationknowledge.html">MedicationKnowledge</a>. */
final class DrugKnowledge {

  private final TermConcepts concepts;
  private final Guidelines guidelines;
  private final RelatedMedications related;
  private final FileCodes fileCodes;

  DrugKnowledge(Terminology terminology, FileCodes fileCodes) {
    this.fileCodes = fileCodes;
    concepts = new TermConcepts(terminology);
    guidelines = new Guidelines(concepts);
    related = new RelatedMedications(concepts);
  }

  Entry of(Page page) {
    MedicationKnowledge drug = new MedicationKnowledge();
    drug.getMeta().addProfile(Canonical.structure("drug-knowledge"));
    page.address().ifPresent(address -> drug.getMeta().setSource(address.url()));
    drug.setLanguage(page.language());
    drug.setText(DrugNarrative.of(page));
    DrugExtensions.of(page).forEach(drug::addExtension);
    code(page, drug);
    fileCodes.add(page.monograph(), drug);
    drug.setStatus(status(page));
    Synonyms.of(page).forEach(drug.getSynonym()::add);
    related.of(page.monograph()).forEach(drug::addRelatedMedicationKnowledge);
    documents(page, drug);
    page.monograph().indications().stream()
        .map(guidelines::of)
        .forEach(drug::addAdministrationGuidelines);
    page.monograph().restrictedPrograms().forEach(program -> program(program, drug));
    drug.addRegulatory()
        .setRegulatoryAuthority(Publisher.FDA.reference())
        .addExtension(RegulatoryStatus.ofDrug(page));
    return new Entry(page.drug(), drug, false);
  }

  /**
   * MedicationKnowledge.code: the page's own code, by which conditional requests find the drug, the
   * NCI Thesaurus code that the page links, and what maps have for the two in other systems: which
   * concept of the Thesaurus the drug is, the page says or nobody.
   */
  private void code(Page page, MedicationKnowledge drug) {
    String slug = page.monograph().slug();
    Coding own = Coding.of(Canonical.codeSystem("nci-drug"), slug, page.name());
    List<Coding> ofPage =
        Stream.concat(
                Stream.of(own),
                page.monograph().ncitCode().stream()
                    .map(code -> concepts.named(Coding.of(Systems.NCIT, code))))
            .toList();
    Codes mapped = concepts.mapped(ofPage);
    drug.getCode().setText(page.name());
    Stream.concat(ofPage.stream(), mapped.same().stream().filter(each -> isNew(ofPage, each)))
        .forEach(each -> drug.getCode().addCoding(Concepts.coding(each)));
    mapped.related().forEach(target -> TermConcepts.related(drug.getCode(), target));
  }

  private static boolean isNew(List<Coding> codings, Coding other) {
    return !other.system().equals(Systems.NCIT)
        && codings.stream().noneMatch(coding -> coding.system().equals(other.system()));
  }

  /**
   * MedicationKnowledge.status: what is no longer available is not active, whatever the page is.
   */
  private static MedicationKnowledgeStatus status(Page page) {
    PublicationStatus published = PublicationStatus.of(page.monograph().frontMatter().status());
    boolean discontinued = page.monograph().approval().status() == DrugApproval.Status.DISCONTINUED;
    return published == PublicationStatus.ACTIVE && discontinued
        ? MedicationKnowledgeStatus.INACTIVE
        : published.knowledge;
  }

  /** MedicationKnowledge.monograph: the page, then what it links, in page order. */
  private static void documents(Page page, MedicationKnowledge drug) {
    document(OwnCode.DRUG_INFORMATION_SUMMARY, page.summary().reference(), drug);
    page.documents()
        .forEach(linked -> document(linked.type(), linked.identity().reference(), drug));
  }

  private static void document(Coding type, Reference source, MedicationKnowledge drug) {
    drug.addMonograph().setType(Concepts.of(type)).setSource(source);
  }

  /** MedicationKnowledge.monitoringProgram. */
  private static void program(RestrictedProgram program, MedicationKnowledge drug) {
    drug.addMonitoringProgram()
        .setType(Concepts.text("Restricted program"))
        .setName(FhirString.of(program.name()));
  }
}
