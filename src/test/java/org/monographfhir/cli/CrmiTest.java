package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What HL7's guide for shared and published artifacts (CRMI 2.0.0) asks for. */
class CrmiTest {

  private static final String EXTENSION = "http://hl7.org/fhir/StructureDefinition/artifact-";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path out;

  /** Once each in crmi-shareablemedicationknowledge and crmi-publishablemedicationknowledge. */
  private static final List<String> REQUIRED = List.of("url", "version", "title", "date");

  /** At most once there. */
  private static final List<String> OPTIONAL =
      List.of("publisher", "copyright", "lastReviewDate", "name", "experimental", "approvalDate");

  @Test
  void aDrugHasTheMetadataOfWhatIsPublished() throws IOException {
    convert("src/test/resources/gold");
    int drugs = 0;
    for (JsonNode entry : bundle("bundle.json").path("entry")) {
      JsonNode resource = entry.path("resource");
      if (resource.path("resourceType").asText().equals("MedicationKnowledge")) {
        Map<String, Integer> count = new TreeMap<>();
        resource
            .path("extension")
            .forEach(extension -> count.merge(extension.path("url").asText(), 1, Integer::sum));
        REQUIRED.forEach(name -> assertEquals(1, count.get(EXTENSION + name), name));
        OPTIONAL.forEach(name -> assertTrue(count.getOrDefault(EXTENSION + name, 0) <= 1, name));
        drugs++;
      }
    }
    assertEquals(18, drugs);
  }

  /** crmi-publishable-bundle: a transaction that begins with an ImplementationGuide. */
  @Test
  void eachBundleThatIsPublishedBeginsWithTheGuide() throws IOException {
    convert("seeds", "--publish", "--max-entries", "8");
    JsonNode guide =
        JSON.readTree(Path.of("profiles/ImplementationGuide-monograph.fhir.json").toFile());
    int bundles = 0;
    for (JsonNode file : bundle("manifest.json").path("files")) {
      JsonNode bundle = bundle(file.path("file").asText());
      assertEquals("transaction", bundle.path("type").asText());
      JsonNode first = bundle.path("entry").path(0);
      assertEquals("ImplementationGuide", first.path("resource").path("resourceType").asText());
      first
          .path("resource")
          .properties()
          .forEach(field -> assertSame(guide, field.getKey(), field.getValue()));
      assertEquals(
          "ImplementationGuide?url=" + guide.path("url").asText(),
          first.path("request").path("url").asText());
      bundles++;
    }
    assertEquals(4, bundles);
  }

  private static void assertSame(JsonNode guide, String field, JsonNode value) {
    // The attributes of the narrative's div have no order.
    if (!field.equals("text")) {
      assertEquals(guide.get(field), value, field);
    }
  }

  private void convert(String... args) {
    List<String> all = new ArrayList<>(List.of("convert", "-q", "-o", out.toString()));
    all.addAll(List.of(args));
    Ran ran = Ran.with(all.toArray());
    assertEquals(0, ran.code(), ran.err());
  }

  private JsonNode bundle(String file) throws IOException {
    return JSON.readTree(Files.readString(out.resolve(file)));
  }
}
