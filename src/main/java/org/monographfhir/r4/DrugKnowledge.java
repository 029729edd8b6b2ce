package org.monographfhir.r4;

import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.hl7.fhir.r4.model.MedicationKnowledge.MedicationKnowledgeStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.StringType;
import org.monographfhir.fhir.DrugCodeSearch;
import org.monographfhir.fhir.DrugName;
import org.monographfhir.fhir.DrugNarrative;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.KnownCodes;
import org.monographfhir.fhir.PageCodes;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.fhir.PublicationStatus;
import org.monographfhir.fhir.Publisher;
import org.monographfhir.fhir.RelatedMedication;
import org.monographfhir.monograph.RestrictedProgram;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/** <a href="http://hl7.org/fhir/R4/medicationknowledge.html">MedicationKnowledge</a>. */
final class DrugKnowledge {

  private final TermConcepts concepts;
  private final Guidelines guidelines;
  private final RelatedMedications related;
  private final FileCodes fileCodes;

  DrugKnowledge(KnownCodes codes) {
    fileCodes = new FileCodes(new DrugCodeSearch(codes.drugCodes()));
    concepts = new TermConcepts(new PageCodes(codes.terminology()));
    guidelines = new Guidelines(concepts);
    related = new RelatedMedications(concepts);
  }

  Entry<Resource> of(PageContext page) {
    MedicationKnowledge drug = new MedicationKnowledge();
    drug.getMeta().addProfile(Canonical.structure("drug-knowledge"));
    page.address().ifPresent(address -> drug.getMeta().setSource(address.url()));
    drug.setLanguage(page.language());
    drug.setText(Narratives.withExtensions(DrugNarrative.of(page)));
    DrugExtensions.of(page).forEach(drug::addExtension);
    drug.setCode(concepts.drug(page));
    fileCodes.add(page.monograph(), drug);
    drug.setStatus(MedicationKnowledgeStatus.fromCode(PublicationStatus.ofDrug(page).knowledge()));
    DrugName.of(page).forEach(name -> drug.getSynonym().add(synonym(name)));
    RelatedMedication.of(page.monograph()).stream()
        .map(related::of)
        .forEach(drug::addRelatedMedicationKnowledge);
    documents(page, drug);
    page.monograph().indications().stream()
        .map(guidelines::of)
        .forEach(drug::addAdministrationGuidelines);
    page.monograph().restrictedPrograms().forEach(program -> program(program, drug));
    drug.addRegulatory()
        .setRegulatoryAuthority(References.to(Publisher.FDA))
        .addExtension(RegulatoryStatus.ofDrug(page));
    return new Entry<>(page.drugByCode(), drug, false);
  }

  /** MedicationKnowledge.synonym, which has no type. */
  private static StringType synonym(DrugName name) {
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
}
