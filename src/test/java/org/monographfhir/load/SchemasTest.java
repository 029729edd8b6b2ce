package org.monographfhir.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monographfhir.cli.Ran;
import org.monographfhir.load.light.LightServer;

/** What the program writes for programs is as its JSON Schemas say. */
class SchemasTest {

  private static final Path SCHEMAS = Path.of("src/main/resources/org/monographfhir");
  private static final Path PAGE = Path.of("seeds/001_6dbfcd76ff4ad935.txt");

  @TempDir Path folder;

  @Test
  void theFilesOfTheOutputFolder() throws IOException {
    Files.createFile(folder.resolve("empty.md"));
    Files.copy(PAGE, folder.resolve("page.md"));
    Path out = folder.resolve("out");
    Ran.with("convert", folder, "-o", out);
    for (Path each : List.of(out, Path.of("output"))) {
      holds("output/report", Files.readString(each.resolve("report.json")));
      holds("output/manifest", Files.readString(each.resolve("manifest.json")));
    }
    assertFalse(complaints("output/report", "{\"inputs\":[]}").isEmpty());
    assertFalse(complaints("output/manifest", "{}").isEmpty());
  }

  @Test
  void whatALoadLeaves() throws Exception {
    try (LightServer server = new LightServer()) {
      Path report = folder.resolve("report");
      Path journal = folder.resolve("journal");
      Ran run =
          Ran.with(
              "load", "output", "--server", server.url(), "--report", report, "--journal", journal);
      assertEquals(0, run.code(), run.err());
      holds("load/load-report", Files.readString(report));
      List<String> lines = Files.readAllLines(journal);
      assertFalse(lines.isEmpty());
      for (String line : lines) {
        holds("load/load-journal", line);
      }
      Ran json =
          Ran.with(
              "load",
              "output",
              "--server",
              server.url(),
              "--output-format",
              "json",
              "--journal",
              journal);
      assertEquals(0, json.code(), json.err());
      assertEquals("", json.err());
      holds("output/findings", json.out());
    }
  }

  /** One document on standard output, and nothing else anywhere. */
  @Test
  void whatIsFoundIsOneDocument() throws IOException {
    Path out = folder.resolve("out");
    for (int i = 0; i < 2; i++) {
      Ran run = Ran.with("convert", PAGE, "-o", out, "--output-format", "json");
      assertEquals(0, run.code());
      assertEquals("", run.err());
      holds("output/findings", run.out());
      assertTrue(run.out().contains("\"source.mojibake\""), run.out());
    }
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("convert", PAGE, "-o", out),
            List.of("explain", PAGE),
            List.of("validate", "output"),
            List.of("diff", "output", PAGE))) {
      Ran run =
          Ran.with(
              Stream.concat(command.stream(), Stream.of("--output-format", "sarif")).toArray());
      assertEquals("", run.err());
      assertTrue(run.out().contains("\"version\": \"2.1.0\""), run.out());
    }
    Ran refused = Ran.with("convert", PAGE, "-o", "-", "--output-format", "json");
    assertEquals(2, refused.code());
    assertTrue(refused.err().contains("--output-format: json: goes neither"), refused.err());
  }

  private static void holds(String schema, String json) throws IOException {
    assertEquals(List.of(), complaints(schema, json), json);
  }

  private static List<String> complaints(String schema, String json) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(SCHEMAS.resolve(schema + ".schema.json")))
        .validate(json, InputFormat.JSON)
        .stream()
        .map(Object::toString)
        .toList();
  }
}
