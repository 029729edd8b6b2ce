package org.monographfhir.r5;

import java.util.List;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.MedicationKnowledge;
import org.hl7.fhir.r5.model.MedicationKnowledge.MedicationKnowledgeStatusCodes;
import org.hl7.fhir.r5.model.Reference;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.ApprovalCodes;
import org.monographfhir.fhir.DrugName;
import org.monographfhir.fhir.DrugNarrative;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.PublicationStatus;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.fhir.RelatedMedication;
import org.monographfhir.monograph.RestrictedProgram;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/** <a href="http://hl7.org/fhir/R5/medicationknowledge.html">MedicationKnowledge</a>. */
final class DrugKnowledge {

  private final TermConcepts concepts;
  private final Guidelines guidelines;
  private final RelatedMedications related;
  private final FileCodes fileCodes;

  DrugKnowledge(TermConcepts concepts, FileCodes fileCodes) {
    this.concepts = concepts;
    this.fileCodes = fileCodes;
    guidelines = new Guidelines(concepts);
    related = new RelatedMedications(concepts);
  }

  Entry<Resource> of(PageContext page, List<WholeUse> uses) {
    MedicationKnowledge drug = new MedicationKnowledge();
    drug.getMeta().addProfile(Canonical.structure("drug-knowledge-r5"));
    page.address().ifPresent(address -> drug.getMeta().setSource(address.url()));
    drug.setLanguage(page.language());
    drug.setText(Narratives.withExtensions(DrugNarrative.of(page)));
    DrugExtensions.of(page).forEach(drug::addExtension);
    page.identifiers().forEach(each -> drug.addIdentifier(Product.identifier(each)));
    drug.setCode(concepts.drug(page));
    fileCodes.add(page.monograph(), drug);
    drug.setStatus(
        MedicationKnowledgeStatusCodes.fromCode(PublicationStatus.ofDrug(page).knowledge()));
    drug.setAuthor(References.to(page.publisher()));
    drug.addIntendedJurisdiction(Concepts.of(ApprovalCodes.UNITED_STATES));
    DrugName.of(page).forEach(name -> drug.getName().add(name(name)));
    RelatedMedication.of(page.monograph()).stream()
        .map(related::of)
        .forEach(drug::addRelatedMedicationKnowledge);
    documents(page, drug);
    page.monograph().restrictedPrograms().forEach(program -> program(program, drug));
    UseKeys keys = new UseKeys(page.monograph().slug());
    uses.forEach(use -> drug.addIndicationGuideline(guidelines.of(use, keys)));
    drug.addRegulatory()
        .setRegulatoryAuthority(References.to(Publisher.FDA))
        .addExtension(status(page));
    Product.identity(page)
        .map(References::to)
        .ifPresent(product -> drug.getDefinitional().addDefinition(product));
    return new Entry<>(page.drugByIdentifier(), drug, false);
  }

  /** MedicationKnowledge.name, which has no type. */
  private static StringType name(DrugName name) {
    StringType words = new StringType(name.words());
    words.addExtension(Canonical.structure("drug-name-type"), Concepts.of(name.type()));
    return words;
  }

  /** MedicationKnowledge.monograph: the page, then what it links, in page order. */
  private static void documents(PageContext page, MedicationKnowledge drug) {
    document(OwnCode.DRUG_INFORMATION_SUMMARY, References.to(page.summary()), drug);
    page.documents()
        .forEach(linked -> document(linked.type(), References.to(linked.identity()), drug));
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

  /**
   * Extension {@code regulatory-status}: the status that R5 has no code for, such as never
   * approved. All else is in RegulatedAuthorization.
   */
  private static Extension status(PageContext page) {
    return ComplexExtension.own("regulatory-status")
        .with("status", Concepts.of(ApprovalCodes.status(page.monograph().approval().status())))
        .with("region", Concepts.of(ApprovalCodes.UNITED_STATES))
        .with("statement", ApprovalCodes.statement(page.monograph()))
        .toExtension();
  }
}
