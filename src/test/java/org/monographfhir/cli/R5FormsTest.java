package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hl7.fhir.r5.formats.JsonParser;
import org.hl7.fhir.r5.formats.XmlParser;
import org.hl7.fhir.r5.model.Bundle;
import org.hl7.fhir.r5.model.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R5 in every form in which it can be delivered; the seeds against the golden file. */
class R5FormsTest {

  private static final Path GOLDEN = Path.of("src/test/resources/r5/seeds.bundle.json");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path out;

  /** -Dgolden=update renews it. */
  @Test
  void theSeedsAreTheGoldenFile() throws IOException {
    convert("seeds");
    String bundle = Files.readString(out.resolve("bundle.json"));
    if ("update".equals(System.getProperty("golden"))) {
      assertNull(System.getenv("CI"), "golden files are updated by people, who read the change");
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, bundle);
    }
    assertEquals(Files.readString(GOLDEN), bundle);
    assertEquals("5.0.0", read("manifest.json").path("fhirVersion").asText());
  }

  /** Written again by HL7's own parser, the Bundle is the same: it holds nothing that is not R5. */
  @Test
  void isR5AndNothingElse() throws IOException {
    String written = Files.readString(GOLDEN);
    String again = new JsonParser().composeString(new JsonParser().parse(written));
    assertEquals(JSON.readTree(withoutDivs(written)), JSON.readTree(withoutDivs(again)));
  }

  @Test
  void theSameThingsHaveTheSameNamesAsInR4() throws IOException {
    Map<String, String> r4 = fullUrls(JSON.readTree(Path.of("output/bundle.json").toFile()));
    Map<String, String> r5 = fullUrls(JSON.readTree(GOLDEN.toFile()));
    assertTrue(r5.keySet().containsAll(r4.keySet()), r4 + " in " + r5);
    r4.forEach((url, type) -> assertEquals(type, r5.get(url)));
    assertTrue(
        Files.readString(GOLDEN)
            .contains(
                "\"MedicationKnowledge?identifier=https://w3id.org/monograph-fhir/sid/"
                    + "nci-drug-monograph%7Cdinutuximab\""));
  }

  @Test
  void aChunkLoadsOnItsOwn() throws IOException {
    convert("src/test/resources/gold", "--max-entries", "60");
    Set<String> files = new HashSet<>();
    for (JsonNode file : read("manifest.json").path("files")) {
      JsonNode bundle = read(file.path("file").asText());
      files.add(file.path("file").asText());
      assertTrue(bundle.path("entry").size() <= 60, file.toString());
      Set<String> inside = new HashSet<>(bundle.findValuesAsText("fullUrl"));
      assertEquals(bundle.path("entry").size(), inside.size(), "one entry a resource");
      bundle.findValues("reference").stream()
          .filter(JsonNode::isTextual)
          .forEach(reference -> assertTrue(inside.contains(reference.asText()), reference + ""));
    }
    assertTrue(files.size() > 3, files.toString());
  }

  @Test
  void xmlSaysTheSame() throws IOException {
    convert("seeds", "--format", "xml");
    Resource xml = new XmlParser().parse(Files.readString(out.resolve("bundle.xml")));
    Resource json = new JsonParser().parse(Files.readString(GOLDEN));
    assertEquals(57, ((Bundle) xml).getEntry().size());
    assertTrue(xml.equalsDeep(json));
  }

  @Test
  void linesHaveIdsAndReferToThem() throws IOException {
    convert("seeds", "--format", "ndjson");
    Map<String, JsonNode> resources = new HashMap<>();
    try (var files = Files.newDirectoryStream(out, "*.ndjson")) {
      for (Path file : files) {
        for (String line : Files.readAllLines(file)) {
          JsonNode resource = JSON.readTree(line);
          assertEquals(
              file.getFileName().toString(), resource.path("resourceType").asText() + ".ndjson");
          resources.put(
              resource.path("resourceType").asText() + "/" + resource.path("id").asText(),
              resource);
          new JsonParser().parse(line);
        }
      }
    }
    assertEquals(57, resources.size());
    for (JsonNode resource : resources.values()) {
      resource.findValues("reference").stream()
          .filter(JsonNode::isTextual)
          .forEach(each -> assertTrue(resources.containsKey(each.asText()), each.asText()));
    }
  }

  @Test
  void isCreatedOrPutById() throws IOException {
    convert("seeds", "--upsert", "create");
    for (JsonNode entry : read("bundle.json").path("entry")) {
      assertEquals("POST", entry.at("/request/method").asText());
      assertFalse(entry.at("/request/ifNoneExist").asText().isEmpty());
    }
    convert("seeds", "--upsert", "id");
    for (JsonNode entry : read("bundle.json").path("entry")) {
      assertEquals(
          entry.at("/resource/resourceType").asText() + "/" + entry.at("/resource/id").asText(),
          entry.at("/request/url").asText());
    }
  }

  @Test
  void theConfigurationSaysIt() throws IOException {
    Path file = out.resolve("r5.yaml");
    Files.writeString(file, "fhir: r5\n");
    Ran run = Ran.with("convert", "seeds", "--config", file, "-o", out.resolve("configured"));
    assertEquals(0, run.code(), run.err());
    assertEquals(Files.readString(GOLDEN), Files.readString(out.resolve("configured/bundle.json")));
  }

  @Test
  void theVersionIsNoChange() {
    assertEquals(new Ran(0, "", ""), Ran.with("diff", "output/bundle.json", GOLDEN));
  }

  @Test
  void theFormIsNoChange() {
    for (String form : List.of("--format=xml", "--format=ndjson", "--max-entries=50")) {
      convert("seeds", form);
      assertEquals(new Ran(0, "", ""), Ran.with("diff", GOLDEN, out), form);
    }
  }

  private void convert(String... arguments) {
    Object[] all = new Object[arguments.length + 5];
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    all[0] = "convert";
    List<Object> rest = List.of("--fhir", "r5", "-o", out);
    for (int i = 0; i < rest.size(); i++) {
      all[arguments.length + 1 + i] = rest.get(i);
    }
    Ran run = Ran.with(all);
    assertEquals(0, run.code(), run.err());
  }

  /** A div has its attributes in no order. */
  private static String withoutDivs(String json) {
    return json.replaceAll("<div [^>]*>", "<div>");
  }

  private JsonNode read(String name) throws IOException {
    return JSON.readTree(out.resolve(name).toFile());
  }

  private static Map<String, String> fullUrls(JsonNode bundle) {
    Map<String, String> urls = new TreeMap<>();
    for (JsonNode entry : bundle.path("entry")) {
      urls.put(entry.path("fullUrl").asText(), entry.at("/resource/resourceType").asText());
    }
    return urls;
  }
}
