package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.convertors.factory.VersionConvertorFactory_40_50;
import org.hl7.fhir.r4.formats.JsonParser;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r5.model.Resource;
import org.junit.jupiter.api.Test;

/** HL7's converter to R5 loses the uses and keeps the text that tells them, as the README says. */
class ToR5Test {

  @Test
  void losesTheUsesAndKeepsTheirText() throws IOException {
    Bundle bundle =
        (Bundle) new JsonParser().parse(Files.readString(Path.of("output/bundle.json")));
    List<MedicationKnowledge> drugs =
        bundle.getEntry().stream()
            .map(Bundle.BundleEntryComponent::getResource)
            .filter(MedicationKnowledge.class::isInstance)
            .map(MedicationKnowledge.class::cast)
            .toList();
    assertFalse(drugs.isEmpty());
    for (MedicationKnowledge drug : drugs) {
      Resource converted = VersionConvertorFactory_40_50.convertResource(drug);
      String json = new org.hl7.fhir.r5.formats.JsonParser().composeString(converted);
      assertFalse(json.contains("clinical-use"), json);
      String use =
          drug.getAdministrationGuidelinesFirstRep().getIndicationCodeableConcept().getText();
      assertTrue(text(converted).contains(use), use);
    }
  }

  /** Those of the R4 resource that its R5 form has neither under their name nor another. */
  @Test
  void dropsNineElements() throws IOException {
    MedicationKnowledge full = new MedicationKnowledge();
    full.children().stream()
        .map(each -> each.getName())
        .filter(name -> !List.of("id", "meta", "implicitRules", "language").contains(name))
        .filter(name -> !List.of("text", "contained", "status").contains(name))
        .filter(name -> !List.of("extension", "modifierExtension").contains(name))
        .forEach(name -> fill(full, name));
    Resource converted = VersionConvertorFactory_40_50.convertResource(full);
    TreeSet<String> dropped =
        full.children().stream()
            .filter(each -> each.hasValues())
            .map(each -> each.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    converted.children().stream()
        .filter(each -> each.hasValues())
        .map(each -> each.getName().equals("name") ? "synonym" : each.getName())
        .forEach(dropped::remove);
    assertEquals(
        "[administrationGuidelines, amount, contraindication, doseForm, drugCharacteristic,"
            + " ingredient, intendedRoute, kinetics, manufacturer]",
        dropped.toString());
    String limits = Files.readString(Path.of("README.md"));
    assertTrue(limits.contains("converter from R4 to R5 drops nine elements"), "said in Limits");
  }

  private static void fill(MedicationKnowledge drug, String name) {
    switch (name) {
      case "synonym" -> drug.addSynonym("x");
      case "preparationInstruction" -> drug.setPreparationInstruction("x");
      case "amount" -> drug.getAmount().setUnit("x");
      default -> ((Element) drug.addChild(name)).addExtension("urn:x", new StringType("x"));
    }
  }

  private static String text(Resource resource) {
    return ((org.hl7.fhir.r5.model.DomainResource) resource).getText().getDivAsString();
  }
}
