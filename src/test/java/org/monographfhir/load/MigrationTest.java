package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hl7.fhir.r4.model.MedicationKnowledge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;

/** What version 0.1.0 of the definitions left on a server is brought up to date, not doubled. */
class MigrationTest {

  private static final Path BEFORE = Path.of("src/test/resources/migration/dinutuximab-0.1.0.json");

  @TempDir Path folder;

  @Test
  void loadingOverAnEarlierVersionLeavesNoSecondResource() throws Exception {
    try (LightServer server = new LightServer()) {
      load(server, BEFORE);
      assertEquals(counts(1), server.store().counts());
      assertEquals("criterion", firstPart(server));

      convert(folder.resolve("now"));
      load(server, folder.resolve("now"));

      // One Provenance for each version of the program, as the guide says.
      assertEquals(counts(2), server.store().counts());
      assertEquals(
          "https://w3id.org/monograph-fhir/StructureDefinition/criterion", firstPart(server));
    }
  }

  private static Map<String, Integer> counts(int provenances) {
    return Map.of(
        "DocumentReference",
        4,
        "MedicationKnowledge",
        1,
        "Organization",
        3,
        "Provenance",
        provenances);
  }

  /** The first part of a use that is no value. */
  private static String firstPart(LightServer server) {
    return server.store().resources().values().stream()
        .filter(MedicationKnowledge.class::isInstance)
        .map(MedicationKnowledge.class::cast)
        .flatMap(drug -> drug.getAdministrationGuidelinesFirstRep().getExtension().stream())
        .flatMap(use -> use.getExtension().stream())
        .filter(part -> part.hasExtension())
        .findFirst()
        .orElseThrow()
        .getUrl();
  }

  private static void convert(Path to) throws IOException {
    Path seed;
    try (var seeds = Files.list(Path.of("seeds"))) {
      seed =
          seeds
              .filter(file -> file.getFileName().toString().startsWith("000_"))
              .findFirst()
              .orElseThrow();
    }
    Ran run = Ran.with("convert", seed, "-o", to, "-q");
    assertEquals(0, run.code(), run.err());
  }

  private static void load(LightServer server, Path from) {
    Ran run = Ran.with("load", from, "--server", server.url(), "--verify");
    assertEquals(0, run.code(), run.err());
    assertTrue(run.err().isEmpty(), run.err());
  }
}
