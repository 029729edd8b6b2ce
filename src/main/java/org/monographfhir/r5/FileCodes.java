package org.monographfhir.r5;

import org.hl7.fhir.r5.model.CodeType;
import org.hl7.fhir.r5.model.Coding;
import org.hl7.fhir.r5.model.Medication;
import org.hl7.fhir.r5.model.MedicationKnowledge;
import org.hl7.fhir.r5.model.Reference;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.DrugCodeSearch;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Systems;
import org.monographfhir.terminology.drug.DrugCode;
import org.monographfhir.terminology.drug.FoundCodes;

/**
 * Codes that files of the user give. Those of the drug go into MedicationKnowledge.code. What is
 * sold or billed is not the drug: each such code is a contained <a
 * href="http://hl7.org/fhir/R5/medication.html">Medication</a> behind
 * MedicationKnowledge.associatedMedication, which R5 has for the products of a substance.
 */
final class FileCodes {

  private final DrugCodeSearch search;

  FileCodes(DrugCodeSearch search) {
    this.search = search;
  }

  void add(Monograph page, MedicationKnowledge drug) {
    FoundCodes found = search.of(page);
    found.ingredients().stream()
        .filter(code -> isNew(drug, code))
        .map(FileCodes::coding)
        .forEach(drug.getCode()::addCoding);
    for (int i = 0; i < found.products().size(); i++) {
      Medication product = product("product-" + (i + 1), found.products().get(i));
      drug.addContained(product);
      drug.addAssociatedMedication(new Reference("#" + product.getIdElement().getIdPart()));
    }
  }

  private static boolean isNew(MedicationKnowledge drug, DrugCode code) {
    return drug.getCode().getCoding().stream()
        .noneMatch(
            there ->
                there.getSystem().equals(code.coding().system())
                    && there.getCode().equals(code.coding().code()));
  }

  private static Medication product(String id, DrugCode code) {
    Medication product = new Medication();
    product.setId(id);
    code.coding().display().map(FhirString::of).ifPresent(product.getCode()::setText);
    if (code.coding().system().equals(Systems.FDA_APPLICATION)) {
      product.addIdentifier().setSystem(code.coding().system()).setValue(code.coding().code());
    } else {
      product.getCode().addCoding(coding(code));
    }
    return product;
  }

  /** With the extension {@code code-origin}. */
  private static Coding coding(DrugCode code) {
    ComplexExtension origin =
        ComplexExtension.own("code-origin").with("key", new CodeType(code.key().code()));
    code.termType().ifPresent(type -> origin.with("termType", new StringType(FhirString.of(type))));
    origin.with("file", new StringType(FhirString.of(code.file())));
    Coding coding = Concepts.coding(code.coding());
    coding.addExtension(origin.toExtension());
    return coding;
  }
}
