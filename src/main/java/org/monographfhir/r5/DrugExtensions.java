package org.monographfhir.r5;

import java.util.List;
import org.hl7.fhir.r5.model.DataType;
import org.hl7.fhir.r5.model.Extension;
import org.hl7.fhir.r5.model.MarkdownType;
import org.hl7.fhir.r5.model.StringType;
import org.monographfhir.fhir.FhirString;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.monograph.Remark;
import org.monographfhir.terminology.Coding;

/** The extensions of MedicationKnowledge, for what R5 has no element for. */
final class DrugExtensions {

  private final ExtensionList extensions = new ExtensionList();

  private DrugExtensions() {}

  static List<Extension> of(PageContext page) {
    DrugExtensions drug = new DrugExtensions();
    ArtifactMetadata.ofDrug(page).forEach(drug.extensions::add);
    drug.words(page.monograph());
    EditorialReview.of(page).ifPresent(drug.extensions::add);
    return drug.extensions.all();
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

  private static DataType markdown(String words) {
    return new MarkdownType(FhirString.of(words));
  }
}
