package org.monographfhir.r5;

import java.util.Optional;
import org.hl7.fhir.r5.model.Identifier;
import org.hl7.fhir.r5.model.MedicinalProductDefinition;
import org.hl7.fhir.r5.model.MedicinalProductDefinition.MedicinalProductDefinitionNameComponent;
import org.hl7.fhir.r5.model.Resource;
import org.monographfhir.fhir.ApprovalCodes;
import org.monographfhir.fhir.DrugName;
import org.monographfhir.fhir.Entry;
import org.monographfhir.fhir.Identity;
import org.monographfhir.fhir.NarrativeText;
import org.monographfhir.fhir.PageContext;
import org.monographfhir.monograph.ExternalDocument.Type;
import org.monographfhir.monograph.Monograph;
import org.monographfhir.terminology.Canonical;
import org.monographfhir.terminology.Coding;
import org.monographfhir.terminology.OwnCode;

/**
 * <a href="http://hl7.org/fhir/R5/medicinalproductdefinition.html">MedicinalProductDefinition</a>,
 * which uses and authorizations are about: neither can be about a MedicationKnowledge. A
 * combination of drugs is no product, and has none.
 */
final class Product {

  private static final String LANGUAGES = "urn:ietf:bcp:47";

  private Product() {}

  static Optional<Identity> identity(PageContext page) {
    return page.monograph().kind() == Monograph.Kind.DRUG
        ? Optional.of(
            Identity.identifier(
                "MedicinalProductDefinition", page.slug().system(), page.slug().code()))
        : Optional.empty();
  }

  static Optional<Entry<Resource>> of(PageContext page) {
    return identity(page).map(identity -> new Entry<>(identity, product(page), false));
  }

  private static Resource product(PageContext page) {
    MedicinalProductDefinition product = new MedicinalProductDefinition();
    product.getMeta().addProfile(Canonical.structure("drug-product"));
    page.address().ifPresent(address -> product.getMeta().setSource(address.url()));
    product.setLanguage(page.language());
    product.setText(Narratives.generated(narrative(page)));
    page.identifiers().forEach(each -> product.addIdentifier(identifier(each)));
    product.setStatus(DefinitionStatus.ofDrug(page).concept());
    page.documents().stream()
        .filter(linked -> linked.document().type() == Type.FDA_LABEL)
        .forEach(linked -> product.addAttachedDocument(References.to(linked.identity())));
    product.addName().setProductName(page.name());
    DrugName.of(page).forEach(name -> product.addName(name(name)));
    return product;
  }

  private static NarrativeText narrative(PageContext page) {
    NarrativeText text = new NarrativeText(page.language()).heading(page.name());
    DrugName.of(page)
        .forEach(name -> text.paragraph(name.type().display().orElse("") + ": " + name.words()));
    return text;
  }

  static Identifier identifier(Coding of) {
    return new Identifier().setSystem(of.system()).setValue(of.code());
  }

  /** A brand name is one of a country; whose the other names are, the page does not say. */
  private static MedicinalProductDefinitionNameComponent name(DrugName name) {
    var component =
        new MedicinalProductDefinitionNameComponent()
            .setProductName(name.words())
            .setType(Concepts.of(name.type()));
    if (name.type().equals(OwnCode.US_BRAND_NAME)) {
      component
          .addUsage()
          .setCountry(Concepts.of(ApprovalCodes.UNITED_STATES))
          .setLanguage(Concepts.of(Coding.of(LANGUAGES, "en")));
    }
    return component;
  }
}
