package org.monographfhir.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;

/**
 * Broken and malicious files, all together with good ones, in a process of its own with little
 * memory and little time. What is expected of each stands in {@code expected.tsv} beside them.
 */
class BadInputsTest {

  private static final Path BAD = Path.of("src/test/resources/hostile/bad");
  private static final Path SEEDS = Path.of("seeds");

  private static final String HEAP = "-Xmx128m";

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path folder;
  private static int exitCode;
  private static String errors;
  private static JsonNode report;
  private static JsonNode bundle;

  @BeforeAll
  static void run() throws Exception {
    Path in = Files.createDirectory(folder.resolve("in"));
    for (Path from : List.of(BAD, SEEDS)) {
      for (Path file : list(from)) {
        if (file.toString().endsWith(".txt")) {
          Files.copy(file, in.resolve(file.getFileName()));
        }
      }
    }
    Files.writeString(in.resolve("310_one-line-of-5-MB.txt"), oneLongLine());
    ChildJvm jvm = ChildJvm.convert(folder, HEAP);
    exitCode = jvm.exitCode();
    errors = jvm.errors();
    assertTrue(Files.exists(folder.resolve("out/report.json")), errors);
    report = JSON.readTree(folder.resolve("out/report.json").toFile());
    bundle = JSON.readTree(folder.resolve("out/bundle.json").toFile());
  }

  @Test
  void whatBecomesOfEachFileIsAsExpected() throws IOException {
    Map<String, String> expected = new TreeMap<>();
    for (String line : Files.readAllLines(BAD.resolve("expected.tsv"))) {
      if (!line.startsWith("#")) {
        expected.put("in/" + line.substring(0, line.indexOf('\t')), line.strip());
      }
    }
    Map<String, String> found = new TreeMap<>();
    for (JsonNode input : report.get("inputs")) {
      String file = input.get("file").textValue();
      if (expected.containsKey(file)) {
        found.put(file, line(input));
      }
    }
    assertEquals(String.join("\n", expected.values()), String.join("\n", found.values()));
  }

  @Test
  void theRunFailsAndTellsOneLineForEachDiagnostic() {
    assertEquals(1, exitCode, errors);
    assertAll(
        errors
            .lines()
            .map(
                line ->
                    () ->
                        assertTrue(line.matches("in/\\S+:\\d+: \\w+: \\[[a-z.0-9-]+] .+"), line)));
    assertTrue(errors.contains("in/320_eb715bad1eebee52.txt:6: "), "why it was skipped: " + errors);
    assertTrue(errors.contains("language \"es\""), errors);
  }

  @Test
  void theGoodFilesGiveWhatTheyGiveAlone(@TempDir Path alone) throws IOException {
    Ran run = Ran.with("convert", SEEDS, "-o", alone, "-q");
    assertEquals(0, run.code(), run.err());
    JsonNode expected = JSON.readTree(Files.readAllBytes(alone.resolve("bundle.json")));
    Map<String, String> together = entries(bundle);
    entries(expected).forEach((fullUrl, entry) -> assertEquals(entry, together.get(fullUrl)));
  }

  @Test
  void nothingIsWrittenElsewhere() throws IOException {
    assertEquals(List.of("in", "out", "stderr", "stdout"), names(folder));
    assertEquals(
        List.of(
            ".monograph-fhir.last-run",
            "bundle.json",
            "manifest.json",
            "report.html",
            "report.json"),
        names(folder.resolve("out")));
    assertFalse(Files.exists(Path.of("/var/pwned")));
  }

  @Test
  void whatIsWrittenIsHarmless() throws IOException {
    String json = Files.readString(folder.resolve("out/bundle.json"));
    assertFalse(json.contains("\uFEFF"), "a byte order mark");
    Harmless.check(bundle);
    assertTrue(json.contains("\"text\": \"Melanoma\""), "the condition of file 312");
  }

  @Test
  void bothSectionsOfUsesAreRead() {
    JsonNode drug = drug("Exemplivib");
    assertEquals(
        "Melanoma treat, Breast cancer prevent",
        drug.get("administrationGuidelines").findValues("indicationCodeableConcept").stream()
            .map(concept -> concept.get("text").textValue())
            .reduce((a, b) -> a + " treat, " + b + " prevent")
            .orElse(""));
    assertTrue(drug.toString().contains("\"code\":\"prevent\""), drug.toString());
  }

  @Test
  void whatIsNotSaidIsNotApproved() {
    JsonNode status = drug("Exempludib").get("regulatory").get(0).get("extension").get(0);
    assertEquals("unknown", status.findValue("code").textValue(), status.toString());
  }

  private static String line(JsonNode input) {
    List<String> diagnostics = new ArrayList<>();
    boolean skipped = input.get("state").textValue().equals("skipped");
    for (JsonNode each : input.get("diagnostics")) {
      if (skipped || !each.get("severity").textValue().equals("information")) {
        diagnostics.add(each.get("line") + " " + each.get("code").textValue());
      }
    }
    String name = input.get("file").textValue().substring("in/".length());
    return String.join(
            "\t",
            name,
            input.get("state").textValue(),
            String.join(", ", diagnostics.stream().distinct().toList()))
        .strip();
  }

  /** Every line of the seed but one, which holds 5 MB. */
  private static String oneLongLine() throws IOException {
    String page = Files.readString(BAD.resolve("328_f5e0769cfa778e49.txt"));
    List<String> lines =
        new ArrayList<>(page.replace("exemplacel", "exempliline").lines().toList());
    lines.set(45, "- **Melanoma**" + " that has spread".repeat(5_000_000 / 16 + 1));
    return String.join("\n", lines) + "\n";
  }

  private static JsonNode drug(String name) {
    for (JsonNode entry : bundle.get("entry")) {
      JsonNode resource = entry.get("resource");
      if (resource.path("code").path("text").asText().equals(name)) {
        return resource;
      }
    }
    throw new AssertionError("no drug " + name);
  }

  private static Map<String, String> entries(JsonNode bundle) {
    Map<String, String> entries = new TreeMap<>();
    bundle.get("entry").forEach(e -> entries.put(e.get("fullUrl").textValue(), e.toPrettyString()));
    return entries;
  }

  private static List<String> names(Path folder) throws IOException {
    return list(folder).stream().map(f -> f.getFileName().toString()).toList();
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
