package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dinutuximab with made-up codes from small files in the formats of the real ones. */
class DrugCodesOptionTest {

  private static final Path FILES = Path.of("src/test/resources/drug-codes");
  private static final Path PAGE = Path.of("seeds/000_76b118ee83dbe7ba.txt");

  @TempDir Path folder;

  @Test
  void theMatchKeyStaysAndTheFilesAreNamed() throws IOException {
    Path plain = folder.resolve("plain");
    Path coded = folder.resolve("coded");
    assertEquals(0, Ran.with("convert", PAGE, "-o", plain).code());
    Ran run = Ran.with("convert", PAGE, "-o", coded, "--drug-codes", FILES);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        "MedicationKnowledge?code=https://w3id.org/monograph-fhir/CodeSystem/nci-drug"
            + "%7Cdinutuximab",
        entry(coded, "MedicationKnowledge").at("/request/url").asText());
    for (String type : List.of("MedicationKnowledge", "DocumentReference")) {
      assertEquals(
          entry(plain, type).at("/request/url"), entry(coded, type).at("/request/url"), type);
    }
    assertEquals(2, entry(plain, "Provenance").at("/resource/meta/tag").size());
    JsonNode provenance = entry(coded, "Provenance");
    assertEquals(3, provenance.at("/resource/meta/tag").size());
    assertTrue(provenance.at("/request/ifNoneExist").asText().contains("code-files"));
    Set<String> tags = tags(provenance);
    assertFalse(
        tags.containsAll(tags(entry(plain, "Provenance"))),
        "a server that has both answers 412 to a request that finds two");
    List<String> sources = new ArrayList<>();
    provenance.at("/resource/entity").forEach(e -> sources.add(e.at("/what/display").asText()));
    assertTrue(
        sources.stream()
            .anyMatch(said -> said.matches("rxnorm_mappings.txt of [0-9-]{10}, 369 bytes, .*")),
        sources.toString());
    JsonNode files = read(coded, "report.json").path("codeFiles");
    assertEquals(7, files.size());
    assertEquals("RXNCONSO.RRF", files.at("/0/file").asText());
  }

  private static Set<String> tags(JsonNode entry) {
    Set<String> tags = new HashSet<>();
    entry.at("/resource/meta/tag").forEach(tag -> tags.add(tag.path("code").asText()));
    return tags;
  }

  @Test
  void ingredientsAreTheDrugAndProductsAreNot() throws IOException {
    Path out = folder.resolve("out");
    Ran.with("convert", PAGE, "-o", out, "--drug-codes", FILES);
    JsonNode drug = entry(out, "MedicationKnowledge").path("resource");
    List<String> codes = new ArrayList<>();
    drug.at("/code/coding").forEach(each -> codes.add(each.path("code").asText()));
    assertEquals(
        List.of(
            "dinutuximab",
            "C1570",
            "TEST0UNII1",
            "900000001",
            "TEST0UNII2",
            "900000002",
            "L01ZZ99"),
        codes);
    assertEquals("Dinutuximab", drug.at("/code/coding/1/display").asText());
    assertEquals(8, drug.path("contained").size());
    assertEquals("#product-1", drug.at("/associatedMedication/0/reference").asText());
    assertEquals("BLA900001", drug.at("/contained/4/identifier/0/value").asText());
  }

  @Test
  void r5HasTheSameCodes() throws IOException {
    Path r4 = folder.resolve("r4");
    Path r5 = folder.resolve("r5");
    Ran.with("convert", PAGE, "-o", r4, "--drug-codes", FILES);
    Ran run = Ran.with("convert", PAGE, "-o", r5, "--drug-codes", FILES, "--fhir", "r5");
    assertEquals(0, run.code(), run.err());
    JsonNode before = entry(r4, "MedicationKnowledge").path("resource");
    JsonNode drug = entry(r5, "MedicationKnowledge").path("resource");
    for (String element : List.of("code", "contained", "associatedMedication")) {
      assertEquals(before.path(element), drug.path(element), element);
    }
    assertEquals(8, drug.path("contained").size());
    assertEquals(tags(entry(r4, "Provenance")), tags(entry(r5, "Provenance")));
    assertEquals(8, entry(r5, "Provenance").at("/resource/entity").size());
  }

  @Test
  void withATruncatedFileNothingIsConverted() throws IOException {
    byte[] whole = Files.readAllBytes(FILES.resolve("rxnorm_mappings.txt"));
    Path cut = Files.write(folder.resolve("cut.txt"), Arrays.copyOf(whole, 300));
    Path out = folder.resolve("out");
    Ran run = Ran.with("convert", PAGE, "-o", out, "--drug-codes", cut);
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith(cut + ":5: error: [terminology.drug-codes] cut off"), run.err());
    assertFalse(Files.exists(out));
  }

  private static JsonNode entry(Path out, String type) throws IOException {
    for (JsonNode entry : read(out, "bundle.json").path("entry")) {
      if (entry.at("/resource/resourceType").asText().equals(type)) {
        return entry;
      }
    }
    throw new AssertionError("no " + type);
  }

  private static JsonNode read(Path out, String name) throws IOException {
    return new ObjectMapper().readTree(out.resolve(name).toFile());
  }
}
