package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same pages in every form in which they can be delivered. */
class FormsTest {

  private static final String PAGES = "src/test/resources/gold";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final FhirContext FHIR = FhirContext.forR4Cached();

  @TempDir static Path standard;

  @TempDir Path out;

  @BeforeAll
  static void convertOnce() {
    assertEquals(0, Ran.with("convert", "seeds", "-q", "-o", standard).code());
  }

  @ParameterizedTest(name = "at most {0} entries")
  @ValueSource(ints = {8, 9, 50, 160, 500})
  void aChunkLoadsOnItsOwnOrAfterThoseBefore(int limit) throws IOException {
    convert(PAGES, out, "--max-entries", limit);
    Set<String> before = new HashSet<>();
    List<String> monographs = new ArrayList<>();
    Map<String, JsonNode> resources = new HashMap<>();
    for (JsonNode file : manifest().path("files")) {
      JsonNode bundle = read(file.path("file").asText());
      assertTrue(bundle.path("entry").size() <= limit, file.toString());
      assertEquals(file.path("entries").asInt(), bundle.path("entry").size());
      file.path("monographs").forEach(slug -> monographs.add(slug.asText()));
      Set<String> inside = new HashSet<>(bundle.findValuesAsText("fullUrl"));
      assertEquals(bundle.path("entry").size(), inside.size(), "one entry a resource");
      for (JsonNode reference : bundle.findValues("reference")) {
        boolean here = inside.contains(reference.asText());
        // relatedMedicationKnowledge has an element of that name, which is no text.
        assertTrue(
            !reference.isTextual() || here || before.contains(reference.asText()),
            reference + " in " + file);
      }
      for (JsonNode entry : bundle.path("entry")) {
        before.add(entry.path("request").path("url").asText());
        resources.put(entry.path("fullUrl").asText(), entry.path("resource"));
      }
    }
    assertEquals(new HashSet<>(monographs).size(), monographs.size(), "split: " + monographs);
    convert(PAGES, out);
    Map<String, JsonNode> all = new HashMap<>();
    read("bundle.json")
        .path("entry")
        .forEach(entry -> all.put(entry.path("fullUrl").asText(), entry.path("resource")));
    assertEquals(all.keySet(), resources.keySet());
    if (limit >= 50) {
      assertEquals(all, resources);
    }
  }

  @Test
  void noChunkIsLargerThanAllowed() throws IOException {
    convert("--max-bytes", 50_000);
    int files = 0;
    for (JsonNode file : manifest().path("files")) {
      assertTrue(Files.size(out.resolve(file.path("file").asText())) <= 50_000);
      files++;
    }
    assertTrue(files > 2, "files: " + files);
  }

  @Test
  void aPageThatHasNoRoomIsRefused() {
    Ran ran = Ran.with("convert", "seeds", "-o", out, "--max-entries", 5);
    assertEquals(1, ran.code());
    assertTrue(ran.err().contains("000_76b118ee83dbe7ba.txt:1: error: [convert.over-limit] 6 "));
  }

  @Test
  void xmlSaysWhatJsonSays() throws IOException {
    convert("--format", "xml");
    Bundle xml = FHIR.newXmlParser().parseResource(Bundle.class, text(out, "bundle.xml"));
    Bundle json = FHIR.newJsonParser().parseResource(Bundle.class, text(standard, "bundle.json"));
    assertTrue(json.equalsDeep(xml));
    assertEquals(withoutDivAttributes(json), withoutDivAttributes(xml));
  }

  /** HAPI keeps the attributes of a div in no order. */
  private static String withoutDivAttributes(Resource resource) {
    return FHIR.newJsonParser().encodeResourceToString(resource).replaceAll("<div [^>]*>", "<div>");
  }

  @Test
  void linesAreTheResourcesOfTheBundleWithIds() throws IOException {
    convert("--format", "ndjson");
    Map<String, String> lines = new TreeMap<>();
    for (JsonNode file : manifest().path("files")) {
      for (String line : Files.readAllLines(out.resolve(file.path("file").asText()))) {
        JsonNode resource = JSON.readTree(line);
        String type = resource.path("resourceType").asText();
        assertEquals(type + ".ndjson", file.path("file").asText());
        lines.put(type + "/" + resource.path("id").asText(), line);
      }
    }
    convert("--upsert", "id");
    Map<String, String> literals = new HashMap<>();
    for (JsonNode entry : read("bundle.json").path("entry")) {
      literals.put(entry.path("fullUrl").asText(), entry.path("request").path("url").asText());
    }
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode entry : read("bundle.json").path("entry")) {
      String text = entry.path("resource").toString();
      for (Map.Entry<String, String> each : literals.entrySet()) {
        text = text.replace("\"" + each.getKey() + "\"", "\"" + each.getValue() + "\"");
      }
      expected.put(entry.path("request").path("url").asText(), text);
    }
    assertEquals(expected, lines);
  }

  @Test
  void requestsById() throws IOException {
    convert("--upsert", "id");
    for (JsonNode entry : read("bundle.json").path("entry")) {
      JsonNode resource = entry.path("resource");
      String id = resource.path("id").asText();
      assertEquals("urn:uuid:" + id.substring(2), entry.path("fullUrl").asText());
      assertEquals(
          "PUT " + resource.path("resourceType").asText() + "/" + id,
          entry.path("request").path("method").asText()
              + " "
              + entry.path("request").path("url").asText());
    }
  }

  @Test
  void requestsThatCreateOnly() throws IOException {
    convert("--upsert", "create");
    for (JsonNode entry : read("bundle.json").path("entry")) {
      JsonNode request = entry.path("request");
      assertEquals("POST", request.path("method").asText());
      assertEquals(
          entry.path("resource").path("resourceType").asText(), request.path("url").asText());
      assertTrue(request.path("ifNoneExist").asText().contains("="), request.toString());
      assertTrue(entry.path("resource").path("id").isMissingNode());
    }
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 5})
  void theOutputDoesNotDependOnThreads(int threads) throws IOException {
    convert("--threads", threads);
    for (String file : List.of("bundle.json", "report.json", "report.html", "manifest.json")) {
      assertArrayEquals(
          Files.readAllBytes(standard.resolve(file)), Files.readAllBytes(out.resolve(file)), file);
    }
  }

  @Test
  void saysWhichFormsThereAreNot() {
    assertEquals(2, Ran.with("convert", "-o", out, "--format", "turtle").code());
    assertEquals(2, Ran.with("convert", "-o", out, "--max-entries", "0").code());
    assertEquals(2, Ran.with("convert", "-o", out, "--threads", "0").code());
    Ran ran = Ran.with("convert", "-o", out, "--format", "ndjson", "--upsert", "create");
    assertEquals(2, ran.code());
    assertTrue(ran.err().contains("NDJSON has no requests"), ran.err());
  }

  private void convert(Object... options) {
    convert("seeds", out, options);
  }

  private static void convert(String pages, Path to, Object... options) {
    List<Object> args = new ArrayList<>(List.of("convert", pages, "-q", "-o", to));
    args.addAll(List.of(options));
    Ran ran = Ran.with(args.toArray());
    assertEquals(0, ran.code(), ran.err());
  }

  private JsonNode manifest() throws IOException {
    return read("manifest.json");
  }

  private JsonNode read(String file) throws IOException {
    return read(out, file);
  }

  private static JsonNode read(Path folder, String file) throws IOException {
    return JSON.readTree(text(folder, file));
  }

  private static String text(Path folder, String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }
}
