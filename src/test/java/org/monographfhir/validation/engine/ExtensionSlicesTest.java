package org.monographfhir.validation.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.monographfhir.validation.ProfileValidator;
import org.monographfhir.validation.Shipped;
import org.monographfhir.validation.definition.Definitions;

/** Depends on how HL7's validator writes down what tells slices apart. */
class ExtensionSlicesTest {

  private static final String STATUS =
      "https://w3id.org/monograph-fhir/StructureDefinition/regulatory-status";

  @Test
  void anExtensionIsKnownByItsUrlOnceTheValidatorHasMetItsSlices() throws IOException {
    Definitions definitions = Definitions.bundled().value().orElseThrow();
    StructureDefinition profile = definitions.own().structure(STATUS).orElseThrow();
    ElementDefinition status = slice(profile, "status");
    ElementDefinition pathway = slice(profile, "pathway");
    List<ElementDefinition> all = List.of(status, pathway);
    assertFalse(new ExtensionSlices().isAnother(extension("status"), pathway, all), "too early");

    new ProfileValidator(definitions).validate("example", Shipped.example());

    ExtensionSlices slices = new ExtensionSlices();
    assertTrue(slices.isAnother(extension("status"), pathway, all));
    assertFalse(slices.isAnother(extension("pathway"), pathway, all), "it is that one");
    assertFalse(slices.isAnother(extension("other"), pathway, all), "in no slice");
    assertFalse(slices.isAnother(new Element("extension"), pathway, all), "no URL");
  }

  private static ElementDefinition slice(StructureDefinition profile, String name) {
    return profile.getSnapshot().getElement().stream()
        .filter(each -> name.equals(each.getSliceName()))
        .findFirst()
        .orElseThrow();
  }

  private static Element extension(String url) {
    Element child = new Element("url");
    child.setValue(url);
    Element extension = new Element("extension");
    extension.getChildren().add(child);
    return extension;
  }
}
