package org.monographfhir.r4;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hl7.fhir.r4b.model.Bundle;
import org.hl7.fhir.r4b.model.Bundle.BundleEntryComponent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;

/** What is written as R4 is R4B as it stands: a strict parser of R4B reads all of it. */
class R4bTest {

  private final FhirContext fhir = FhirContext.forR4BCached();
  private final IParser strict =
      fhir.newJsonParser().setParserErrorHandler(new StrictErrorHandler());

  @Test
  void readsTheSeeds() throws IOException {
    assertEquals(21, resources(Path.of("output/bundle.json")));
  }

  @Test
  void readsEveryGoldPage(@TempDir Path output) throws IOException {
    Ran run = Ran.with("convert", "src/test/resources/gold", "-o", output.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(resources(output.resolve("bundle.json")) > 50);
  }

  @Test
  void refusesWhatR4bDoesNotHave() {
    assertThrows(
        DataFormatException.class,
        () -> strict.parseResource("{\"resourceType\": \"MedicinalProduct\"}"));
    assertThrows(
        DataFormatException.class,
        () -> strict.parseResource("{\"resourceType\": \"Organization\", \"colour\": \"red\"}"));
  }

  private long resources(Path file) throws IOException {
    Bundle bundle = strict.parseResource(Bundle.class, Files.readString(file));
    return bundle.getEntry().stream().filter(BundleEntryComponent::hasResource).count();
  }
}
