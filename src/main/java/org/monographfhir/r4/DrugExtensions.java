package org.monographfhir.r4;

import java.util.List;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Remark;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.Hl7Extension;

/** The extensions of MedicationKnowledge, for what R4 has no element for. */
final class DrugExtensions {

  private final ExtensionList extensions = new ExtensionList();

  private DrugExtensions() {}

  static List<Extension> of(PageContext page) {
    DrugExtensions drug = new DrugExtensions();
    drug.identifiers(page);
    ArtifactMetadata.ofDrug(page).forEach(drug.extensions::add);
    drug.words(page.monograph());
    EditorialReview.of(page).ifPresent(drug.extensions::add);
    return drug.extensions.all();
  }

  /** R5 has MedicationKnowledge.identifier; {@code artifact-identifier} is HL7's R4 home for it. */
  private void identifiers(PageContext page) {
    page.identifiers().forEach(this::identifier);
  }

  private void identifier(Coding identifier) {
    Type value = new Identifier().setSystem(identifier.system()).setValue(identifier.code());
    extensions.add(Hl7Extension.ARTIFACT_IDENTIFIER, value);
  }

  private void words(Monograph page) {
    page.pronunciation()
        .ifPresent(words -> extensions.own("pronunciation", new StringType(FhirString.of(words))));
    page.description().ifPresent(words -> extensions.own("drug-description", markdown(words)));
    page.investigationalUses()
        .forEach(words -> extensions.own("investigational-use", markdown(words)));
    page.remarks().forEach(this::remark);
  }

  private void remark(Remark remark) {
    Coding type = Concepts.own("monograph-remark-type", remark.type());
    extensions.add(
        ComplexExtension.own("monograph-remark")
            .with("type", Concepts.of(type))
            .with("statement", remark.statement())
            .toExtension());
  }

  private static Type markdown(String words) {
    return new MarkdownType(FhirString.of(words));
  }
}
