package org.monographfhir.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monographfhir.inspect.Inspection;
import org.monographfhir.target.Targets;

/** What users of {@code validate} rely on: what is found and where, in every format. */
class ValidateCommandTest {

  private static final Path GOOD = Path.of("output/bundle.json");
  private static final Path FOREIGN = Path.of("src/test/resources/preflight/foreign.json");

  @TempDir Path folder;

  @Test
  void ourOutputIsCleanInAllFormats() throws IOException {
    Files.copy(GOOD, folder.resolve("bundle.json"));
    Files.copy(Path.of("output/report.json"), folder.resolve("report.json"));
    FhirContext fhir = FhirContext.forR4Cached();
    Files.writeString(
        folder.resolve("bundle.xml"),
        fhir.newXmlParser()
            .setPrettyPrint(true)
            .encodeResourceToString(fhir.newJsonParser().parseResource(Files.readString(GOOD))));
    Files.writeString(folder.resolve("All.ndjson"), ndjson());
    Ran run = Ran.with("validate", folder, "--fail-on", "warning");
    String passedBy =
        "passed by " + folder.resolve("report.json") + ": the report of convert, no FHIR";
    assertEquals(
        new Ran(
            0,
            "3 files: 0 errors, 0 warnings" + System.lineSeparator(),
            passedBy + System.lineSeparator()),
        run);
  }

  /** The resources of our Bundle as a server would export them: ids for addresses. */
  private static String ndjson() throws IOException {
    String bundle =
        Files.readString(GOOD)
            .replaceAll("urn:uuid:([0-9a-f-]{36})\"(?=\\s*,\\s*\"resource\")", "$1\"");
    JsonNode entries = new ObjectMapper().readTree(bundle).get("entry");
    List<JsonNode> all = IntStream.range(0, entries.size()).mapToObj(entries::get).toList();
    String lines =
        all.stream()
            .map(
                entry -> {
                  var resource =
                      (com.fasterxml.jackson.databind.node.ObjectNode) entry.get("resource");
                  return resource.put("id", "m-" + entry.get("fullUrl").asText()).toString();
                })
            .collect(Collectors.joining("\n"));
    for (JsonNode entry : all) {
      String id = entry.get("fullUrl").asText();
      String type = entry.get("resource").get("resourceType").asText();
      lines =
          lines.replace("\"reference\":\"urn:uuid:" + id, "\"reference\":\"" + type + "/m-" + id);
    }
    return lines;
  }

  @Test
  void findsWhatAServerRefusesAndWhatAProfileForbids() throws IOException {
    String good = Files.readString(GOOD);
    Path broken =
        Files.writeString(
            folder.resolve("broken.json"),
            good.replaceFirst("PUT", "PUTT")
                .replaceFirst("\"Unituxin\"", "\"Unituxin\", \"Unituxin\""));
    Ran run = Ran.with("validate", broken);
    assertEquals(1, run.code());
    int line = lineOf(Files.readString(broken), "PUTT");
    assertTrue(
        run.out().contains(broken + ":" + line + ": error: [preflight.request-method] "),
        run.out());
    assertTrue(run.out().contains(": error: [validation.cmf-mk-5] "), run.out());
  }

  private static int lineOf(String text, String what) {
    return (int) text.substring(0, text.indexOf(what)).lines().count();
  }

  /** Their profiles, extensions and code systems are named once, whatever the number of uses. */
  @Test
  void theOtherVersionIsNamed() {
    Ran run = Ran.with("validate", "src/test/resources/r5/seeds.bundle.json");
    assertEquals(1, run.code());
    assertTrue(run.err().endsWith("these look like FHIR R5: --fhir r5\n"), run.err());
    Ran quiet = Ran.with("validate", "src/test/resources/r5/seeds.bundle.json", "-q");
    assertFalse(quiet.err().contains("--fhir r5"), quiet.err());
  }

  @Test
  void strangersDoNotDrownTheUser() {
    Ran run = Ran.with("validate", FOREIGN, "-v");
    assertEquals(0, run.code(), run.out());
    for (String once :
        List.of("us-core-patient", "us-core-race", "CodeSystem is unknown", "dom-6:")) {
      assertEquals(1, run.out().lines().filter(each -> each.contains(once)).count(), run.out());
    }
    assertTrue(run.out().contains("(and 2 more like this)"), run.out());
    assertFalse(run.out().contains(": error:"), run.out());
  }

  @Test
  void ndjsonIsReadLineByLine() throws IOException {
    Path lines = folder.resolve("Basic.ndjson");
    String basic = "{\"resourceType\":\"Basic\",\"id\":\"b%s\",\"code\":{\"text\":\"x\"}}\r\n";
    Files.writeString(
        lines, basic.formatted(1) + "\n" + basic.formatted(2) + "{\n" + basic.formatted(1) + "{}");
    Ran run = Ran.with("validate", lines);
    List<String> found =
        run.out()
            .lines()
            .filter(each -> each.contains("error:"))
            .map(each -> each.replaceFirst("] .*", ""))
            .toList();
    assertEquals(
        List.of(
            lines + ":4: error: [preflight.syntax",
            lines + ":5: error: [preflight.duplicate-resource",
            lines + ":6: error: [preflight.not-fhir"),
        found);
    assertEquals(1, run.code());
  }

  /** The same thing said of each line is said fifty times, not a hundred thousand times. */
  @Test
  void alikeFindingsAreCounted() {
    Inspection inspection =
        Inspection.bundled(new Targets().named("generic").orElseThrow()).value().orElseThrow();
    var found = inspection.ndjson("a", IntStream.range(0, 100_000).mapToObj(i -> "{}").iterator());
    assertEquals(50, found.size());
    assertTrue(found.get(49).message().endsWith("(and 99950 more like this)"), found.toString());
  }

  @Test
  void limitsAreTheServers() {
    Ran run = Ran.with("validate", GOOD, "--max-entries", 20, "--max-bytes", 1000, "-q");
    assertEquals(1, run.code());
    assertTrue(run.out().contains("[preflight.too-many-entries] Bundle: 21 entries"), run.out());
    assertTrue(run.out().contains("[preflight.too-large]"), run.out());
  }

  @Test
  void readsStandardInput() {
    String basic = "{\"resourceType\":\"Basic\",\"id\":\"1\",\"code\":{\"text\":\"x\"}}";
    assertTrue(
        Ran.reading(basic, "validate", "-", "--input-format", "ndjson")
            .out()
            .contains("<stdin>:1: warning: [preflight.numeric-id]"));
    Ran xml = Ran.reading("<Basic xmlns=\"http://hl7.org/fhir\"><code/></Basic>", "validate", "-");
    assertEquals(1, xml.code());
    assertTrue(xml.out().contains("<stdin>:1: error: [preflight.empty] 'code'"), xml.out());
  }

  @Test
  void goesOnPastAFileThatCannotBeRead() throws IOException {
    Files.createSymbolicLink(folder.resolve("lost.json"), folder.resolve("nowhere"));
    Files.write(folder.resolve("latin1.json"), new byte[] {'{', (byte) 0xE9, '}'});
    Files.writeString(folder.resolve("z.json"), "{}");
    Ran run = Ran.with("validate", folder);
    assertEquals(3, run.code());
    assertTrue(run.out().contains("lost.json:1: error: [cli.unreadable]"), run.out());
    assertTrue(run.out().contains("latin1.json:1: error: [cli.unreadable] not UTF-8"), run.out());
    assertTrue(run.out().contains("z.json:1: error: [preflight.not-fhir]"), run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "validate nothing.json",
        "validate src/main/java",
        "validate output --output-format html",
        "validate output --max-entries 0",
        "validate output --target nobody",
        "validate output --profiles nowhere"
      })
  void refusesWhatItCannotCarryOut(String args) {
    Ran run = Ran.with((Object[]) args.split(" "));
    assertEquals(2, run.code(), run.out());
    assertTrue(run.err().startsWith("monograph-fhir: error: "), run.err());
  }

  @Test
  void sarifIsSarif() throws IOException {
    for (Path file : List.of(GOOD, FOREIGN)) {
      String sarif = Ran.with("validate", file, "-v", "--output-format", "sarif").out();
      try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
        assertEquals(List.of(), complaints(schema, VersionFlag.V7, sarif));
        // The schema is one that refuses.
      }
      JsonNode run = new ObjectMapper().readTree(sarif).at("/runs/0");
      for (JsonNode result : run.get("results")) {
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt());
        assertEquals(rule.get("id"), result.get("ruleId"));
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertEquals(file.toString(), place.at("/artifactLocation/uri").asText());
        assertTrue(place.at("/region/startLine").asInt() > 0);
      }
    }
    try (InputStream schema = getClass().getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertFalse(
          complaints(schema, VersionFlag.V7, "{\"version\":\"2.1.0\",\"runs\":[{}]}").isEmpty());
    }
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    for (Path file : List.of(GOOD, FOREIGN)) {
      String json = Ran.with("validate", file, "-v", "--output-format", "json").out();
      try (InputStream schema =
          Inspection.class.getResourceAsStream("/org/monographfhir/output/findings.schema.json")) {
        assertEquals(List.of(), complaints(schema, VersionFlag.V202012, json));
      }
    }
  }

  @Test
  void operationOutcomeIsOne() throws IOException {
    for (Path file : List.of(GOOD, FOREIGN)) {
      Ran outcome = Ran.with("validate", file, "-v", "--output-format", "operationoutcome");
      Path written = Files.writeString(folder.resolve("outcome.json"), outcome.out());
      Ran run = Ran.with("validate", written);
      assertEquals(0, run.code(), run.out());
      assertEquals(List.of(), run.out().lines().filter(each -> each.contains(": error:")).toList());
    }
  }

  private static List<String> complaints(InputStream schema, VersionFlag version, String json) {
    return JsonSchemaFactory.getInstance(version)
        .getSchema(schema)
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
