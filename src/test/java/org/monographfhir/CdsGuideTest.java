package org.monographfhir;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.instance.model.api.IBase;
import org.hl7.fhir.instance.model.api.IPrimitiveType;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monographfhir.cli.Ran;

/**
 * The expressions of the guide for decision support find what stands below them, by HAPI's engine;
 * the other engines are asked in {@code FhirPathIT}.
 */
class CdsGuideTest {

  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir static Path folder;

  @BeforeAll
  static void writeTheKit() {
    Ran run = Ran.with("package", "--kit", "-o", folder.resolve("kit"));
    assertEquals(0, run.code(), run.err());
  }

  static List<CdsExample> examples() throws IOException {
    return CdsExample.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void finds(CdsExample example) throws IOException {
    String json = Files.readString(example.in(folder.resolve("kit")));
    Bundle bundle = FHIR.newJsonParser().parseResource(Bundle.class, json);
    List<String> found =
        FHIR.newFhirPath().evaluate(bundle, example.expression(), IBase.class).stream()
            .map(value -> ((IPrimitiveType<?>) value).getValueAsString())
            .toList();
    assertEquals(example.found(), found);
  }
}
